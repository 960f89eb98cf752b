package be.zorgkring.patient.questionnaire.usecase;

import be.zorgkring.kernel.event.Work;
import be.zorgkring.patient.common.domain.PatientId;
import io.smallrye.mutiny.Uni;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Who was included in which action, as action-service tells it. */
public interface ActionInclusions {

    record Inclusion(UUID inclusionId, UUID patientId, UUID actionId, LocalDate includedOn) {}

    /** Remembers them, and plans what schedules around their actions ask for. */
    Uni<Void> learn(Work work, List<Inclusion> inclusions);

    /** Day of the last one. */
    Uni<Optional<LocalDate>> last(Work work, PatientId patientId, UUID actionId);
}
