package be.zorgkring.gateway.problem;

import io.vertx.core.http.HttpConnection;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;

/** What becomes of a body that nobody will read. */
public final class Discard {

    /** Long enough for a client to finish sending and to see the answer. */
    private static final long LINGER_MILLIS = 2000;

    private Discard() {}

    /** A body of known, permitted length is read and dropped, which keeps the connection for the next request. */
    static void body(RoutingContext context) {
        if (context.request().headers().contains(HttpHeaders.TRANSFER_ENCODING)) {
            bodyAndConnection(context);
        } else {
            context.request().resume();
        }
    }

    /** One that may be endless costs its connection: soon, but not before the sender had time to see why. */
    public static void bodyAndConnection(RoutingContext context) {
        HttpConnection connection = context.request().connection();
        if (!context.response().headWritten()) {
            context.response().putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE);
        }
        if (!context.request().isEnded()) {
            context.request().handler(piece -> {}).resume();
        }
        context.addEndHandler(answered -> {
            if (context.request().isEnded()) {
                connection.close();
            } else {
                long timer = context.vertx().setTimer(LINGER_MILLIS, later -> connection.close());
                connection.closeHandler(closed -> context.vertx().cancelTimer(timer));
            }
        });
    }
}
