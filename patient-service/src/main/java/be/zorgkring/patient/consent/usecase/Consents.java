package be.zorgkring.patient.consent.usecase;

import be.zorgkring.kernel.event.Work;
import be.zorgkring.patient.common.domain.PatientId;
import be.zorgkring.patient.consent.domain.Consent;
import be.zorgkring.patient.consent.domain.ConsentChange;
import io.smallrye.mutiny.Uni;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** All consents, each with the history of how it came about. */
public interface Consents {

    /** For reading; a consent that is to change is locked without being read before. */
    Uni<Optional<Consent>> find(Work work, PatientId patientId);

    /** Reads those that exist and were not erased, and lets nobody else change them until the transaction ends. */
    Uni<List<Consent>> lock(Work work, Collection<PatientId> patientIds);

    /**
     * Stores a newer version of a consent that this transaction has locked.
     *
     * @param changes how it came to be, the newest last; as many as there are new versions
     */
    Uni<Void> change(Work work, Consent consent, List<ConsentChange> changes);
}
