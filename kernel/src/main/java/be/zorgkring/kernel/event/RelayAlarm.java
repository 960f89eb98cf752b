package be.zorgkring.kernel.event;

import io.vertx.mutiny.sqlclient.Pool;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Notifies the relay, wherever its leader runs, that there is something to send. The notification is a statement of its
 * own after the commit: inside the transaction it would make all commits of the database wait for one another.
 */
@ApplicationScoped
class RelayAlarm {

    static final String CHANNEL = "zorgkring_outbox";

    private static final int QUIET = 0;
    private static final int RINGING = 1;
    private static final int RING_AGAIN = 2;

    private final Pool pool;
    private final AtomicInteger state = new AtomicInteger(QUIET);

    RelayAlarm(Pool pool) {
        this.pool = pool;
    }

    /** Never fails and never waits; a lost ring costs at most the relay's idle poll. */
    void ring() {
        if (state.getAndUpdate(now -> now == QUIET ? RINGING : RING_AGAIN) == QUIET) {
            send();
        }
    }

    private void send() {
        pool.query("notify " + CHANNEL)
                .execute()
                .subscribe()
                .with(sent -> sendAgainIfAsked(), failure -> state.set(QUIET));
    }

    private void sendAgainIfAsked() {
        if (!state.compareAndSet(RINGING, QUIET)) {
            state.set(RINGING);
            send();
        }
    }
}
