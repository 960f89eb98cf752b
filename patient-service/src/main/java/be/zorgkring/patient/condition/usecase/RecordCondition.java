package be.zorgkring.patient.condition.usecase;

import be.zorgkring.kernel.Uuid7;
import be.zorgkring.kernel.access.Access.DataCategory;
import be.zorgkring.kernel.access.Caller;
import be.zorgkring.kernel.event.Work;
import be.zorgkring.kernel.outcome.Outcome;
import be.zorgkring.patient.common.domain.PatientId;
import be.zorgkring.patient.common.usecase.Births;
import be.zorgkring.patient.common.usecase.RecordAccess;
import be.zorgkring.patient.common.usecase.RecordAccess.Writer;
import be.zorgkring.patient.condition.domain.Condition;
import be.zorgkring.patient.condition.domain.ConditionRefusal;
import be.zorgkring.patient.condition.domain.RecordedCondition;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Set;

/** Records a condition that was not in the record; it asks for the right to the category that the condition is of. */
@ApplicationScoped
public class RecordCondition {

    private final RecordAccess access;
    private final Conditions conditions;
    private final Births births;
    private final Clock clock;

    RecordCondition(RecordAccess access, Conditions conditions, Births births, Clock clock) {
        this.access = access;
        this.conditions = conditions;
        this.births = births;
        this.clock = clock;
    }

    public Uni<Outcome<RecordedCondition>> record(Work work, Caller caller, PatientId patientId, Condition condition) {
        Set<DataCategory> category = Set.of(ReadConditions.category(condition));
        return access.change(work, caller, patientId, category, writer -> births.of(work, patientId)
                .chain(born -> born.filter(condition.course()::isBefore).isPresent()
                        ? Outcome.soonRefused(ConditionRefusal.CONDITION_BEFORE_BIRTH)
                        : add(work, writer, patientId, condition)));
    }

    private Uni<Outcome<RecordedCondition>> add(Work work, Writer writer, PatientId patientId, Condition condition) {
        return conditions.of(work, writer.records()).chain(known -> RecordedCondition.add(
                        Uuid7.next(), condition, known, writer.author(), clock.instant())
                .chain(added -> conditions.add(work, patientId, added).replaceWith(Outcome.done(added))));
    }
}
