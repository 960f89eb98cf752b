package be.zorgkring.reporting.api;

import be.zorgkring.kernel.http.ProblemTexts;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Says in which language a report is, and that another reader's copy may not be used; figures are never kept. */
public class LanguageHeaders {

    @ServerResponseFilter
    public void add(ContainerRequestContext request, ContainerResponseContext response) {
        var headers = response.getHeaders();
        var language = ProblemTexts.language(request);
        headers.putSingle(HttpHeaders.CONTENT_LANGUAGE, language.toLanguageTag());
        headers.add(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE);
        headers.putSingle(HttpHeaders.CACHE_CONTROL, "no-store");
    }
}
