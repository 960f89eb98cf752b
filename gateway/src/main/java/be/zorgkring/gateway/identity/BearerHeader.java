package be.zorgkring.gateway.identity;

import be.zorgkring.gateway.problem.ProblemKind;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import java.util.Optional;
import java.util.regex.Pattern;

/** Turns away an Authorization header that holds no JWT at all, before anything tries to decode it. */
final class BearerHeader {

    private static final Pattern BEARER = Pattern.compile("(?i)bearer +[^ ].*");
    private static final Pattern JWT = Pattern.compile("(?i)bearer +[\\w-]++\\.[\\w-]++\\.[\\w-]*+");

    private BearerHeader() {}

    /** Empty when there is no header or one that is worth verifying. */
    static Optional<ProblemKind> fault(HttpServerRequest request) {
        return fault(request.getHeader(HttpHeaders.AUTHORIZATION));
    }

    static Optional<ProblemKind> fault(String header) {
        if (header == null || JWT.matcher(header).matches()) {
            return Optional.empty();
        }
        return Optional.of(BEARER.matcher(header).matches() ? ProblemKind.TOKEN_INVALID : ProblemKind.TOKEN_MISSING);
    }
}
