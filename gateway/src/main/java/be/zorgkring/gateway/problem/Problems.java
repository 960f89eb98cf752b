package be.zorgkring.gateway.problem;

import be.zorgkring.safety.AcceptLanguage;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** Answers a refusal as RFC 9457 problem+json, in the language the caller asked for. */
public final class Problems {

    public static final String CONTENT_TYPE = "application/problem+json";
    private static final String TYPES = "urn:zorgkring:problem:";
    private static final Set<ProblemKind> CHALLENGED = EnumSet.of(
            ProblemKind.TOKEN_MISSING,
            ProblemKind.TOKEN_EXPIRED,
            ProblemKind.TOKEN_INVALID,
            ProblemKind.AUDIENCE_WRONG);

    private Problems() {}

    public static JsonObject json(ProblemKind kind, String language) {
        return json(kind, kind.status(), language);
    }

    /** The same kind under the status that a service chose. */
    public static JsonObject json(ProblemKind kind, int status, String language) {
        ProblemTexts texts = ProblemTexts.in(language);
        return new JsonObject()
                .put("type", TYPES + kind.code())
                .put("title", texts.title(kind))
                .put("status", status)
                .put("detail", texts.detail(kind));
    }

    public static void answer(RoutingContext context, ProblemKind kind) {
        HttpServerResponse response = context.response();
        if (response.headWritten()) {
            response.reset();
            return;
        }
        challenge(kind).ifPresent(challenge -> response.putHeader("WWW-Authenticate", challenge));
        send(context, kind.status(), json(kind, language(context)));
    }

    /** Sends a problem that a caller of this class composed itself. */
    public static void send(RoutingContext context, int status, JsonObject problem) {
        HttpServerResponse response = context.response();
        Discard.body(context);
        problem.put("requestId", response.headers().get("X-Request-Id"));
        response.setStatusCode(status)
                .putHeader(HttpHeaders.CONTENT_TYPE, CONTENT_TYPE)
                .putHeader(HttpHeaders.CONTENT_LANGUAGE, language(context))
                .end(problem.toBuffer());
    }

    public static String language(RoutingContext context) {
        return language(context.request());
    }

    /** Of the four languages, the one that the caller gets. */
    public static String language(HttpServerRequest request) {
        return AcceptLanguage.choose(request.headers().getAll(HttpHeaders.ACCEPT_LANGUAGE));
    }

    /** What a caller has to show who was refused for that reason, as {@code WWW-Authenticate} says it. */
    public static Optional<String> challenge(ProblemKind kind) {
        if (!CHALLENGED.contains(kind)) {
            return Optional.empty();
        }
        return Optional.of(
                kind == ProblemKind.TOKEN_MISSING
                        ? "Bearer realm=\"zorgkring\""
                        : "Bearer realm=\"zorgkring\", error=\"invalid_token\"");
    }
}
