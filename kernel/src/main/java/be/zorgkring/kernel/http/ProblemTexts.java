package be.zorgkring.kernel.http;

import be.zorgkring.safety.AcceptLanguage;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import org.jboss.logging.MDC;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Words every problem in the language that the reader accepts, nl, fr, de or en. */
public class ProblemTexts {

    // A service's own codes first, then those that all services share.
    private static final List<String> BUNDLES = List.of("problems/service", "problems/kernel");

    @ServerResponseFilter
    public void word(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getEntity() instanceof Problem problem) {
            Locale language = language(request);
            response.setEntity(worded(problem, language, (String) MDC.get("requestId")));
            response.getHeaders().putSingle(HttpHeaders.CONTENT_LANGUAGE, language.toLanguageTag());
        }
    }

    static Problem worded(Problem problem, Locale language, String requestId) {
        return problem.worded(
                text(problem.code() + ".title", language), text(problem.code() + ".detail", language), requestId);
    }

    /** Of the languages that the platform speaks the one that the reader wants most; English when there is none. */
    public static Locale language(HttpHeaders headers) {
        return language(headers.getRequestHeader(HttpHeaders.ACCEPT_LANGUAGE));
    }

    public static Locale language(ContainerRequestContext request) {
        return language(request.getHeaders().get(HttpHeaders.ACCEPT_LANGUAGE));
    }

    private static Locale language(List<String> acceptLanguage) {
        return Locale.of(AcceptLanguage.choose(acceptLanguage));
    }

    public static String text(String key, Locale language) {
        for (String bundle : BUNDLES) {
            try {
                ResourceBundle texts = ResourceBundle.getBundle(
                        bundle,
                        language,
                        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
                if (texts.containsKey(key)) {
                    return texts.getString(key);
                }
            } catch (MissingResourceException absent) {
                continue; // a service without codes of its own has no bundle
            }
        }
        return null;
    }
}
