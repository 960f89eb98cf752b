package be.zorgkring.patient.condition.usecase;

import be.zorgkring.kernel.event.Work;
import be.zorgkring.patient.common.domain.Author;
import be.zorgkring.patient.common.domain.PatientId;
import be.zorgkring.patient.condition.domain.RecordedCondition;
import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.List;

/** The conditions of all people. */
public interface Conditions {

    /** In the order in which they were recorded; they are few. */
    Uni<List<RecordedCondition>> of(Work work, List<PatientId> records);

    Uni<Void> add(Work work, PatientId patientId, RecordedCondition condition);

    /** Stores a newer version, and in the history who made it. */
    Uni<Void> change(Work work, RecordedCondition condition, Author by, Instant at);
}
