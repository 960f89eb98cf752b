package be.zorgkring.kernel.event;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import be.zorgkring.kernel.ThisService;
import java.lang.reflect.Proxy;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.eclipse.microprofile.health.HealthCheckResponse.Status;
import org.junit.jupiter.api.Test;

class RelayTest {

    @Test
    void whateverTheDatabasesDriverThrowsTheRelayTriesAgain() throws Exception {
        CountDownLatch tries = new CountDownLatch(3);
        Relay relay = new Relay(
                database(() -> {
                    tries.countDown();
                    throw new IllegalStateException("not an SQLException");
                }),
                Map.of(),
                new ThisService("test-service"));
        relay.start(null);
        assertTrue(tries.await(30, TimeUnit.SECONDS));
        assertEquals(Status.UP, new RelayAlive(relay).call().getStatus());
        relay.stop(null);
    }

    @Test
    void aRelayThatEndedIsSeen() throws Exception {
        Relay relay = new Relay(
                database(() -> {
                    throw new OutOfMemoryError("made up");
                }),
                Map.of(),
                new ThisService("test-service"));
        relay.start(null);
        relay.stop(null);
        assertFalse(relay.isAlive());
        assertEquals(Status.DOWN, new RelayAlive(relay).call().getStatus());
    }

    private static DataSource database(Runnable asked) {
        return (DataSource) Proxy.newProxyInstance(
                RelayTest.class.getClassLoader(), new Class<?>[] {DataSource.class}, (proxy, method, arguments) -> {
                    asked.run();
                    return null;
                });
    }
}
