package be.zorgkring.gateway.proxy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vertx.core.Handler;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.streams.ReadStream;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LimitedBodyTest {

    private int ends;
    private final Source source = new Source();
    private final LimitedBody body = new LimitedBody(source, 10, () -> ends++);
    private final List<Buffer> passed = new ArrayList<>();
    private final List<Throwable> failures = new ArrayList<>();

    @Test
    void whatFitsPassesUnchanged() {
        listen();
        source.send("12345");
        source.send("67890");
        assertEquals(2, passed.size());
        assertFalse(body.isExceeded());
    }

    @Test
    void theFirstByteTooManyCutsTheBodyOffOnce() {
        listen();
        source.send("1234567890");
        source.send("1");
        source.send("2");
        assertEquals(1, passed.size());
        assertEquals(1, failures.size());
        assertTrue(body.isExceeded());
    }

    @Test
    void tellsWhenItHasPassedAsAWhole() {
        listen();
        body.endHandler(end -> {});
        assertEquals(0, ends);
        source.end();
        assertEquals(1, ends);
    }

    private void listen() {
        body.exceptionHandler(failures::add);
        body.handler(passed::add);
    }

    private static final class Source implements ReadStream<Buffer> {
        private Handler<Buffer> handler;
        private Handler<Void> endHandler;

        void end() {
            endHandler.handle(null);
        }

        void send(String text) {
            handler.handle(Buffer.buffer(text));
        }

        @Override
        public Source handler(Handler<Buffer> handler) {
            this.handler = handler;
            return this;
        }

        @Override
        public Source exceptionHandler(Handler<Throwable> handler) {
            return this;
        }

        @Override
        public Source endHandler(Handler<Void> handler) {
            this.endHandler = handler;
            return this;
        }

        @Override
        public Source pause() {
            return this;
        }

        @Override
        public Source resume() {
            return this;
        }

        @Override
        public Source fetch(long amount) {
            return this;
        }
    }
}
