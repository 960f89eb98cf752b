package be.zorgkring.gateway.upstream;

import be.zorgkring.gateway.problem.ProblemKind;
import io.vertx.core.http.HttpClosedException;
import io.vertx.core.http.StreamResetException;
import java.io.IOException;
import java.net.ConnectException;
import java.net.UnknownHostException;
import java.util.concurrent.TimeoutException;

/** What to make of a service that gave no answer. */
public final class UpstreamFailure {

    private UpstreamFailure() {}

    /** Only a silence after the request was sent is a timeout: what was never sent can safely be repeated. */
    public static ProblemKind kind(Throwable failure) {
        return root(failure) instanceof TimeoutException
                ? ProblemKind.UPSTREAM_TIMEOUT
                : ProblemKind.UPSTREAM_UNAVAILABLE;
    }

    /** One word of a few, as the label of a metric. */
    static String cause(Throwable failure) {
        return switch (root(failure)) {
            case ConnectException refused -> "refused";
            case UnknownHostException unknown -> "unresolved";
            case TimeoutException silence -> "silent";
            case HttpClosedException closed -> "closed";
            case IOException gone -> "closed";
            case Draining draining -> "draining";
            default -> "other";
        };
    }

    /** The connection went before any of the answer came: whatever only reads may be sent once more on another. */
    public static boolean isLostConnection(Throwable failure) {
        String cause = cause(failure);
        return !(failure instanceof NeverSent) && (cause.equals("closed") || cause.equals("draining"));
    }

    /** Nobody was there; somebody may be in a moment. */
    static boolean isUnconnected(Throwable failure) {
        String cause = cause(failure);
        return cause.equals("refused") || cause.equals("unresolved") || cause.equals("closed");
    }

    /** A service on its way out refuses what still comes over kept connections, and has no problem to report. */
    public static boolean isDraining(int status, String contentType) {
        return status == 503 && (contentType == null || !contentType.contains("json"));
    }

    private static Throwable root(Throwable failure) {
        boolean wrapped = failure instanceof StreamResetException || failure instanceof NeverSent;
        return wrapped && failure.getCause() != null ? root(failure.getCause()) : failure;
    }

    /** No connection could be had, however often it was tried. */
    static final class NeverSent extends RuntimeException {
        private static final long serialVersionUID = 1L;

        NeverSent(Throwable cause) {
            super("no connection", cause);
        }
    }

    /** The service is shutting down and has not looked at the request. */
    public static final class Draining extends RuntimeException {
        private static final long serialVersionUID = 1L;

        public Draining() {
            super("the service is shutting down");
        }
    }
}
