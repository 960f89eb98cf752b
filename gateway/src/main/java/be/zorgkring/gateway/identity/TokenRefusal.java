package be.zorgkring.gateway.identity;

import be.zorgkring.gateway.problem.ProblemKind;
import be.zorgkring.sessions.SessionEnded;
import io.quarkus.oidc.OIDCException;
import io.quarkus.security.AuthenticationException;
import java.io.IOException;
import java.util.concurrent.TimeoutException;
import org.jose4j.jwt.consumer.ErrorCodes;
import org.jose4j.jwt.consumer.InvalidJwtException;

/** Tells a caller whether to renew a token, ask for another one, or wait; anything else stays a plain "invalid". */
public final class TokenRefusal {

    private TokenRefusal() {}

    public static ProblemKind reason(Throwable failure) {
        boolean unreachable = false;
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof InvalidJwtException invalid) {
                return reason(invalid);
            }
            if (cause instanceof RefusedByProvider || cause instanceof SessionEnded) {
                return ProblemKind.TOKEN_EXPIRED;
            }
            unreachable |= isUnreachable(cause);
        }
        if (unreachable) {
            return ProblemKind.SIGN_IN_UNAVAILABLE;
        }
        return failure instanceof AuthenticationException ? ProblemKind.TOKEN_INVALID : ProblemKind.INTERNAL_ERROR;
    }

    private static ProblemKind reason(InvalidJwtException invalid) {
        if (invalid.hasErrorCode(ErrorCodes.EXPIRED)) {
            return ProblemKind.TOKEN_EXPIRED;
        }
        return invalid.hasErrorCode(ErrorCodes.AUDIENCE_INVALID) || invalid.hasErrorCode(ErrorCodes.AUDIENCE_MISSING)
                ? ProblemKind.AUDIENCE_WRONG
                : ProblemKind.TOKEN_INVALID;
    }

    private static boolean isUnreachable(Throwable cause) {
        return cause instanceof OIDCException || cause instanceof IOException || cause instanceof TimeoutException;
    }
}
