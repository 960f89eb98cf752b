package be.zorgkring.kernel.event;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Set;

/**
 * Turns a contract message into local knowledge. Runs inside the transaction that records the event as consumed, so
 * its effect happens exactly once; it must not reach outside that transaction.
 */
public interface EventHandler {

    /** CloudEvents types that this handler reads. */
    Set<String> types();

    Uni<Void> handle(IncomingEvent event, Work work);

    /**
     * All events of a batch that are this handler's, in their order. For handlers that can take many in one statement;
     * handlers get their share one after the other and must not count on one another.
     */
    default Uni<Void> handleAll(List<IncomingEvent> events, Work work) {
        Uni<Void> chain = Uni.createFrom().voidItem();
        for (IncomingEvent event : events) {
            chain = chain.chain(() -> handle(event, work));
        }
        return chain;
    }
}
