package be.zorgkring.patient.condition.usecase;

import be.zorgkring.kernel.access.Access.DataCategory;
import be.zorgkring.kernel.access.Caller;
import be.zorgkring.kernel.event.Work;
import be.zorgkring.patient.common.domain.PatientId;
import be.zorgkring.patient.common.domain.RecordRefusal;
import be.zorgkring.patient.common.domain.Step;
import be.zorgkring.patient.common.usecase.Answer;
import be.zorgkring.patient.common.usecase.Births;
import be.zorgkring.patient.common.usecase.RecordDoor;
import be.zorgkring.patient.common.usecase.RecordDoor.Writer;
import be.zorgkring.patient.condition.domain.Condition;
import be.zorgkring.patient.condition.domain.RecordedCondition;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Set;
import java.util.UUID;

/** Records a condition that was not in the record; it asks for the right to the category that the condition is of. */
@ApplicationScoped
public class RecordCondition {

    private final RecordDoor door;
    private final Conditions conditions;
    private final Births births;
    private final Clock clock;

    RecordCondition(RecordDoor door, Conditions conditions, Births births, Clock clock) {
        this.door = door;
        this.conditions = conditions;
        this.births = births;
        this.clock = clock;
    }

    public Uni<Answer<RecordedCondition>> run(
            Work work, Caller caller, PatientId patientId, UUID conditionId, Condition condition) {
        Set<DataCategory> category = Set.of(ReadConditions.category(condition));
        return door.write(work, caller, patientId, category, writer -> births.of(work, patientId)
                .chain(born ->
                        born.filter(birth -> condition.course().isBefore(birth)).isPresent()
                                ? Answer.refused(RecordRefusal.CONDITION_BEFORE_BIRTH)
                                : record(work, writer, patientId, conditionId, condition)));
    }

    private Uni<Answer<RecordedCondition>> record(
            Work work, Writer writer, PatientId patientId, UUID conditionId, Condition condition) {
        return conditions.of(work, writer.records()).chain(known -> switch (RecordedCondition.add(
                conditionId, condition, known, writer.author(), clock.instant())) {
            case Step.Refused<RecordedCondition> refused -> Answer.refused(refused.refusal());
            case Step.Taken<RecordedCondition>(RecordedCondition added) ->
                conditions.add(work, patientId, added).chain(() -> Answer.done(added));
        });
    }
}
