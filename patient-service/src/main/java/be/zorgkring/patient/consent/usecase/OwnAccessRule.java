package be.zorgkring.patient.consent.usecase;

import be.zorgkring.kernel.event.Work;
import io.smallrye.mutiny.Uni;
import java.util.List;

/** What this service itself decides by: it need not wait until its own event comes back to it. */
public interface OwnAccessRule {

    /**
     * Takes over what is announced, in the transaction of the change.
     *
     * @param type of the event
     * @param states contract messages
     */
    Uni<Void> learn(Work work, String type, List<?> states);
}
