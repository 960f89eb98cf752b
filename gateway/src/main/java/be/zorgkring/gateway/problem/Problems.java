package be.zorgkring.gateway.problem;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;
import java.util.EnumSet;
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

    public static JsonObject json(ProblemKind kind, String acceptLanguage) {
        return json(kind, kind.status(), acceptLanguage);
    }

    /** The same kind under the status that a service chose. */
    public static JsonObject json(ProblemKind kind, int status, String acceptLanguage) {
        ProblemTexts texts = ProblemTexts.in(ProblemTexts.languageFor(acceptLanguage));
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
        challenge(response, kind);
        send(context, kind.status(), json(kind, language(context)));
    }

    /** Sends a problem that a caller of this class composed itself. */
    public static void send(RoutingContext context, int status, JsonObject problem) {
        HttpServerResponse response = context.response();
        Discard.body(context);
        problem.put("requestId", response.headers().get("X-Request-Id"));
        response.setStatusCode(status)
                .putHeader(HttpHeaders.CONTENT_TYPE, CONTENT_TYPE)
                .putHeader(HttpHeaders.CONTENT_LANGUAGE, ProblemTexts.languageFor(language(context)))
                .end(problem.toBuffer());
    }

    public static String language(RoutingContext context) {
        return context.request().getHeader(HttpHeaders.ACCEPT_LANGUAGE);
    }

    /** Of the four languages, the one that the caller gets. */
    public static String languageOf(RoutingContext context) {
        return ProblemTexts.languageFor(language(context));
    }

    private static void challenge(HttpServerResponse response, ProblemKind kind) {
        if (CHALLENGED.contains(kind)) {
            response.putHeader(
                    "WWW-Authenticate",
                    kind == ProblemKind.TOKEN_MISSING
                            ? "Bearer realm=\"zorgkring\""
                            : "Bearer realm=\"zorgkring\", error=\"invalid_token\"");
        }
    }
}
