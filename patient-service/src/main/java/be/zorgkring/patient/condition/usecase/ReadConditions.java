package be.zorgkring.patient.condition.usecase;

import be.zorgkring.kernel.access.Access.DataCategory;
import be.zorgkring.kernel.access.Caller;
import be.zorgkring.kernel.event.Work;
import be.zorgkring.patient.common.domain.PatientId;
import be.zorgkring.patient.common.domain.RecordRefusal;
import be.zorgkring.patient.common.usecase.Answer;
import be.zorgkring.patient.common.usecase.RecordDoor;
import be.zorgkring.patient.common.usecase.RecordDoor.Reader;
import be.zorgkring.patient.condition.domain.Condition;
import be.zorgkring.patient.condition.domain.RecordedCondition;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Shows what a person lives with; what is about mental health only to who may see that. */
@ApplicationScoped
public class ReadConditions {

    private final RecordDoor door;
    private final Conditions conditions;

    ReadConditions(RecordDoor door, Conditions conditions) {
        this.door = door;
        this.conditions = conditions;
    }

    /** Of which category a condition is. */
    public static DataCategory category(Condition condition) {
        return condition.isMentalHealth() ? DataCategory.MENTAL_HEALTH : DataCategory.CONDITIONS;
    }

    static final Set<DataCategory> BOTH = Set.of(DataCategory.CONDITIONS, DataCategory.MENTAL_HEALTH);

    public Uni<Answer<List<RecordedCondition>>> list(Work work, Caller caller, PatientId patientId) {
        return door.read(
                work, caller, patientId, BOTH, reader -> visible(work, reader).chain(Answer::done));
    }

    public Uni<Answer<RecordedCondition>> one(Work work, Caller caller, PatientId patientId, UUID conditionId) {
        return door.read(
                work, caller, patientId, BOTH, reader -> visible(work, reader).chain(all -> all.stream()
                        .filter(condition -> condition.id().equals(conditionId))
                        .findFirst()
                        .map(Answer::done)
                        .orElseGet(() -> Answer.refused(RecordRefusal.NO_SUCH_CONDITION))));
    }

    private Uni<List<RecordedCondition>> visible(Work work, Reader reader) {
        return conditions.of(work, reader.records()).map(all -> all.stream()
                .filter(condition -> reader.allowed().covers(category(condition.condition())))
                .toList());
    }
}
