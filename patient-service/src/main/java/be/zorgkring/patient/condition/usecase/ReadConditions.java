package be.zorgkring.patient.condition.usecase;

import be.zorgkring.kernel.access.Access.DataCategory;
import be.zorgkring.kernel.access.Caller;
import be.zorgkring.kernel.event.Work;
import be.zorgkring.kernel.outcome.Outcome;
import be.zorgkring.patient.common.domain.PatientId;
import be.zorgkring.patient.common.usecase.RecordAccess;
import be.zorgkring.patient.common.usecase.RecordAccess.Reader;
import be.zorgkring.patient.condition.domain.Condition;
import be.zorgkring.patient.condition.domain.ConditionRefusal;
import be.zorgkring.patient.condition.domain.RecordedCondition;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Shows what a person lives with; what is about mental health only to who may see that. */
@ApplicationScoped
public class ReadConditions {

    private final RecordAccess access;
    private final Conditions conditions;

    ReadConditions(RecordAccess access, Conditions conditions) {
        this.access = access;
        this.conditions = conditions;
    }

    /** Of which category a condition is. */
    public static DataCategory category(Condition condition) {
        return condition.isMentalHealth() ? DataCategory.MENTAL_HEALTH : DataCategory.CONDITIONS;
    }

    static final Set<DataCategory> BOTH = Set.of(DataCategory.CONDITIONS, DataCategory.MENTAL_HEALTH);

    public Uni<Outcome<List<RecordedCondition>>> list(Work work, Caller caller, PatientId patientId) {
        return access.read(
                work, caller, patientId, BOTH, reader -> visible(work, reader).map(Outcome::done));
    }

    public Uni<Outcome<RecordedCondition>> show(Work work, Caller caller, PatientId patientId, UUID conditionId) {
        return access.read(work, caller, patientId, BOTH, reader -> visible(work, reader)
                .map(all -> Outcome.found(
                        all.stream()
                                .filter(condition -> condition.id().equals(conditionId))
                                .findFirst(),
                        ConditionRefusal.NO_SUCH_CONDITION)));
    }

    private Uni<List<RecordedCondition>> visible(Work work, Reader reader) {
        return conditions.of(work, reader.records()).map(all -> all.stream()
                .filter(condition -> reader.allowed().covers(category(condition.condition())))
                .toList());
    }
}
