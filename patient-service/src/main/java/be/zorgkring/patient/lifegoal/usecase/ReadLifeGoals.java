package be.zorgkring.patient.lifegoal.usecase;

import be.zorgkring.kernel.access.Access.DataCategory;
import be.zorgkring.kernel.access.Caller;
import be.zorgkring.kernel.event.Work;
import be.zorgkring.patient.common.domain.PatientId;
import be.zorgkring.patient.common.domain.RecordRefusal;
import be.zorgkring.patient.common.usecase.Answer;
import be.zorgkring.patient.common.usecase.RecordDoor;
import be.zorgkring.patient.lifegoal.domain.LifeGoal;
import be.zorgkring.patient.lifegoal.domain.Rank;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Shows what matters to the person, to those who may see the care plan. */
@ApplicationScoped
public class ReadLifeGoals {

    static final Set<DataCategory> CATEGORY = Set.of(DataCategory.CARE_PLAN);

    private final RecordDoor door;
    private final LifeGoals goals;

    ReadLifeGoals(RecordDoor door, LifeGoals goals) {
        this.door = door;
        this.goals = goals;
    }

    public Uni<Answer<List<LifeGoal>>> list(
            Work work, Caller caller, PatientId patientId, Optional<Rank> after, int most) {
        return door.read(work, caller, patientId, CATEGORY, reader -> goals.list(work, reader.records(), after, most)
                .chain(Answer::done));
    }

    public Uni<Answer<LifeGoal>> one(Work work, Caller caller, PatientId patientId, UUID lifeGoalId) {
        return door.read(work, caller, patientId, CATEGORY, reader -> goals.find(work, reader.records(), lifeGoalId)
                .chain(found ->
                        found.map(Answer::done).orElseGet(() -> Answer.refused(RecordRefusal.NO_SUCH_LIFE_GOAL))));
    }

    public Uni<Answer<List<LifeGoal>>> history(
            Work work, Caller caller, PatientId patientId, UUID lifeGoalId, Optional<Long> before, int most) {
        return door.read(work, caller, patientId, CATEGORY, reader -> goals.history(
                        work, reader.records(), lifeGoalId, before, most)
                .chain(versions -> versions.isEmpty() && before.isEmpty()
                        ? Answer.refused(RecordRefusal.NO_SUCH_LIFE_GOAL)
                        : Answer.done(versions)));
    }

    /** Without a decision of its own: for whoever took one already. */
    public Uni<List<LifeGoal>> whole(Work work, PatientId patientId, int most) {
        return door.records(work, patientId).chain(records -> goals.list(work, records, Optional.empty(), most));
    }

    /** Every version of every life goal, as {@link #whole}. */
    public Uni<List<LifeGoal>> wholeHistory(Work work, PatientId patientId, int most) {
        return door.records(work, patientId).chain(records -> goals.versions(work, records, most));
    }
}
