package be.zorgkring.patient.rectification.usecase;

import be.zorgkring.kernel.event.Work;
import be.zorgkring.patient.common.domain.PatientId;
import be.zorgkring.patient.rectification.domain.Rectification;
import be.zorgkring.patient.rectification.domain.RectificationStatus;
import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All requests for rectification, decided or not. */
public interface Rectifications {

    Uni<Void> add(Work work, Rectification request);

    Uni<Long> countOpen(Work work, PatientId patientId);

    /** Newest first. */
    Uni<List<Rectification>> of(Work work, PatientId patientId, Optional<UUID> before, int most);

    /** Oldest first, as they are to be dealt with. */
    Uni<List<Rectification>> inState(Work work, RectificationStatus state, Optional<UUID> after, int most);

    /** Nobody else decides on it until the transaction ends. */
    Uni<Optional<Rectification>> lock(Work work, UUID id);

    Uni<Void> decide(Work work, Rectification decided);
}
