package be.zorgkring.kernel.http;

import be.zorgkring.kernel.Uuid7;
import be.zorgkring.safety.AcceptLanguage;
import be.zorgkring.safety.RequestTarget;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Locale;

/** Refuses a target that is no URI: below us it would end in an empty answer, before any filter of ours. */
@ApplicationScoped
class RequestTargets {

    private static final int BEFORE_EVERYTHING = 1000;

    private final ObjectMapper json;

    RequestTargets(ObjectMapper json) {
        this.json = json;
    }

    void register(@Observes Filters filters) {
        filters.register(this::check, BEFORE_EVERYTHING);
    }

    private void check(RoutingContext context) {
        if (RequestTarget.isWellFormed(context.request().uri())) {
            context.next();
            return;
        }
        Locale language =
                Locale.of(AcceptLanguage.choose(context.request().headers().getAll(HttpHeaders.ACCEPT_LANGUAGE)));
        String requestId = Uuid7.next().toString();
        Problem problem = ProblemTexts.worded(Problem.of(400, "malformed-request"), language, requestId);
        context.response()
                .setStatusCode(problem.status())
                .putHeader(HttpHeaders.CONTENT_TYPE, Problem.MEDIA_TYPE)
                .putHeader(HttpHeaders.CONTENT_LANGUAGE, language.toLanguageTag())
                .putHeader(RequestIds.HEADER, requestId)
                .end(write(problem));
    }

    private String write(Problem problem) {
        try {
            return json.writeValueAsString(problem);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e); // a record of texts and numbers
        }
    }
}
