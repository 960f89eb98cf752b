package be.zorgkring.gateway.problem;

import java.util.Locale;

/** Every refusal the gateway itself can give; texts in four languages lie in {@code problems/service_*.properties}. */
public enum ProblemKind {
    MALFORMED_REQUEST(400),
    TARGET_NOT_LOCAL(400),
    TOKEN_MISSING(401),
    TOKEN_EXPIRED(401),
    TOKEN_INVALID(401),
    AUDIENCE_WRONG(401),
    SIGN_IN_FAILED(401),
    CSRF(403),
    ROLE_NOT_PERMITTED(403),
    NOT_FOUND(404),
    METHOD_NOT_ALLOWED(405),
    BODY_TOO_LARGE(413),
    RATE_LIMITED(429),
    INVALID_REQUEST(400),
    INTERNAL_ERROR(500),
    UPSTREAM_FAILED(502),
    SIGN_IN_UNAVAILABLE(503),
    UPSTREAM_UNAVAILABLE(503),
    UPSTREAM_TIMEOUT(504);

    private final int status;

    ProblemKind(int status) {
        this.status = status;
    }

    public int status() {
        return status;
    }

    /** The stable last part of the problem's type. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The kind that stands for a service's answer that is an error but no problem document. */
    public static ProblemKind standingFor(int status) {
        return switch (status) {
            case 401 -> TOKEN_INVALID;
            case 403 -> ROLE_NOT_PERMITTED;
            case 404 -> NOT_FOUND;
            case 405 -> METHOD_NOT_ALLOWED;
            case 413 -> BODY_TOO_LARGE;
            case 429 -> RATE_LIMITED;
            case 503 -> UPSTREAM_UNAVAILABLE;
            case 504 -> UPSTREAM_TIMEOUT;
            default -> status < 500 ? INVALID_REQUEST : UPSTREAM_FAILED;
        };
    }
}
