package be.zorgkring.patient.consent.usecase;

import be.zorgkring.kernel.event.Work;
import be.zorgkring.patient.common.domain.PatientId;
import be.zorgkring.patient.consent.domain.ConsentChange;
import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Optional;

/** How consents came to be what they are. */
public interface ConsentHistory {

    /**
     * One change.
     *
     * @param professionalName of the professional who wrote it down, where the directory knows them
     */
    record Entry(long version, ConsentChange change, Optional<String> professionalName) {}

    /** Newest first. */
    Uni<List<Entry>> about(Work work, PatientId patientId, Optional<Long> beforeVersion, int most);
}
