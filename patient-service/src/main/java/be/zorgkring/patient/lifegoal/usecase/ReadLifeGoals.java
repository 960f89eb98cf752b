package be.zorgkring.patient.lifegoal.usecase;

import be.zorgkring.kernel.access.Access.DataCategory;
import be.zorgkring.kernel.access.Caller;
import be.zorgkring.kernel.event.Work;
import be.zorgkring.kernel.outcome.Outcome;
import be.zorgkring.patient.common.domain.PatientId;
import be.zorgkring.patient.common.usecase.RecordAccess;
import be.zorgkring.patient.lifegoal.domain.LifeGoal;
import be.zorgkring.patient.lifegoal.domain.LifeGoalRefusal;
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

    private final RecordAccess access;
    private final LifeGoals goals;

    ReadLifeGoals(RecordAccess access, LifeGoals goals) {
        this.access = access;
        this.goals = goals;
    }

    public Uni<Outcome<List<LifeGoal>>> list(
            Work work, Caller caller, PatientId patientId, Optional<Rank> after, int most) {
        return access.read(work, caller, patientId, CATEGORY, reader -> goals.list(work, reader.records(), after, most)
                .map(Outcome::done));
    }

    public Uni<Outcome<LifeGoal>> show(Work work, Caller caller, PatientId patientId, UUID lifeGoalId) {
        return access.read(work, caller, patientId, CATEGORY, reader -> goals.find(work, reader.records(), lifeGoalId)
                .map(found -> Outcome.found(found, LifeGoalRefusal.NO_SUCH_LIFE_GOAL)));
    }

    public Uni<Outcome<List<LifeGoal>>> history(
            Work work, Caller caller, PatientId patientId, UUID lifeGoalId, Optional<Long> before, int most) {
        return access.read(work, caller, patientId, CATEGORY, reader -> goals.history(
                        work, reader.records(), lifeGoalId, before, most)
                .map(versions -> versions.isEmpty() && before.isEmpty()
                        ? Outcome.refused(LifeGoalRefusal.NO_SUCH_LIFE_GOAL)
                        : Outcome.done(versions)));
    }

    /** Without a decision of its own: for whoever took one already. */
    public Uni<List<LifeGoal>> whole(Work work, PatientId patientId, int most) {
        return access.records(work, patientId).chain(records -> goals.list(work, records, Optional.empty(), most));
    }

    /** Every version of every life goal, as {@link #whole}. */
    public Uni<List<LifeGoal>> wholeHistory(Work work, PatientId patientId, int most) {
        return access.records(work, patientId).chain(records -> goals.versions(work, records, most));
    }
}
