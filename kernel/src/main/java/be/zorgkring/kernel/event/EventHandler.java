package be.zorgkring.kernel.event;

import io.smallrye.mutiny.Uni;
import java.util.Set;

/**
 * Turns a contract message into local knowledge. Runs inside the transaction that records the event as consumed, so
 * its effect happens exactly once; it must not reach outside that transaction.
 */
public interface EventHandler {

    /** CloudEvents types that this handler reads. */
    Set<String> types();

    Uni<Void> handle(IncomingEvent event, Work work);
}
