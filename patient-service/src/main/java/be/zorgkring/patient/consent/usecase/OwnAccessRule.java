package be.zorgkring.patient.consent.usecase;

import be.zorgkring.kernel.event.Work;
import io.smallrye.mutiny.Uni;
import java.util.List;

/** What this service itself decides by: it need not wait until its own event comes back to it. */
public interface OwnAccessRule {

    /** @param states contract messages of the newest consents */
    Uni<Void> learn(Work work, List<?> states);
}
