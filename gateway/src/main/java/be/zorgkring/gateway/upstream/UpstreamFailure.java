package be.zorgkring.gateway.upstream;

import be.zorgkring.gateway.problem.ProblemKind;
import io.vertx.core.http.StreamResetException;
import java.net.ConnectException;
import java.net.UnknownHostException;
import java.util.concurrent.TimeoutException;

/** What to tell a caller when a service gave no answer. */
public final class UpstreamFailure {

    private UpstreamFailure() {}

    /** Only a silence after the request was sent is a timeout: what was never sent can safely be repeated. */
    public static ProblemKind kind(Throwable failure) {
        return switch (failure) {
            case StreamResetException reset when reset.getCause() != null -> kind(reset.getCause());
            case ConnectException refused -> ProblemKind.UPSTREAM_UNAVAILABLE;
            case UnknownHostException unknown -> ProblemKind.UPSTREAM_UNAVAILABLE;
            case TimeoutException silence -> ProblemKind.UPSTREAM_TIMEOUT;
            default -> ProblemKind.UPSTREAM_UNAVAILABLE;
        };
    }
}
