package be.zorgkring.sessions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.Test;

class SessionTopicTest {

    private static final Logger LOG = Logger.getLogger(SessionTopic.class.getName());

    @Test
    void thatKafkaIsAwayIsSaidOnce() throws InterruptedException {
        Map<String, Object> nobodyThere = Map.of(
                "bootstrap.servers", "127.0.0.1:1",
                "request.timeout.ms", "20",
                "default.api.timeout.ms", "20");
        SessionTopic topic = new SessionTopic(new EndedSessions(), nobodyThere);
        Heard heard = new Heard();
        LOG.addHandler(heard);
        topic.start(new StartupEvent());
        try {
            assertTrue(heard.first.await(30, TimeUnit.SECONDS));
            // It tries again after a second each time.
            Thread.sleep(2500);
        } finally {
            topic.stop(new ShutdownEvent());
            LOG.removeHandler(heard);
        }
        assertEquals(1, heard.lines.size());
    }

    private static final class Heard extends Handler {

        private final List<LogRecord> lines = new CopyOnWriteArrayList<>();
        private final CountDownLatch first = new CountDownLatch(1);

        @Override
        public void publish(LogRecord line) {
            lines.add(line);
            first.countDown();
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }
}
