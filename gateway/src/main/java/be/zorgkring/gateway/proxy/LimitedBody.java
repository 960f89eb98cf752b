package be.zorgkring.gateway.proxy;

import io.vertx.core.Handler;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.streams.ReadStream;

/** A body on its way to a service, cut off as soon as it is longer than accepted; it is never held in memory. */
final class LimitedBody implements ReadStream<Buffer> {

    private final ReadStream<Buffer> body;
    private final long limit;
    private final Runnable onEnd;
    private long seen;
    private boolean exceeded;
    private Handler<Throwable> onFailure = failure -> {};

    /**
     * @param onEnd called once the whole body has passed
     */
    LimitedBody(ReadStream<Buffer> body, long limit, Runnable onEnd) {
        this.body = body;
        this.limit = limit;
        this.onEnd = onEnd;
    }

    boolean isExceeded() {
        return exceeded;
    }

    @Override
    public ReadStream<Buffer> handler(Handler<Buffer> handler) {
        body.handler(handler == null ? null : piece -> take(piece, handler));
        return this;
    }

    private void take(Buffer piece, Handler<Buffer> handler) {
        seen += piece.length();
        if (exceeded) {
            return;
        }
        if (seen > limit) {
            exceeded = true;
            onFailure.handle(new IllegalStateException("body longer than accepted"));
        } else {
            handler.handle(piece);
        }
    }

    @Override
    public ReadStream<Buffer> exceptionHandler(Handler<Throwable> handler) {
        onFailure = handler == null ? failure -> {} : handler;
        body.exceptionHandler(handler);
        return this;
    }

    @Override
    public ReadStream<Buffer> endHandler(Handler<Void> handler) {
        body.endHandler(
                handler == null
                        ? null
                        : end -> {
                            handler.handle(end);
                            onEnd.run();
                        });
        return this;
    }

    @Override
    public ReadStream<Buffer> pause() {
        body.pause();
        return this;
    }

    @Override
    public ReadStream<Buffer> resume() {
        body.resume();
        return this;
    }

    @Override
    public ReadStream<Buffer> fetch(long amount) {
        body.fetch(amount);
        return this;
    }
}
