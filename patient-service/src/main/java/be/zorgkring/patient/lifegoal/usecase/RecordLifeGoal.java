package be.zorgkring.patient.lifegoal.usecase;

import be.zorgkring.kernel.Uuid7;
import be.zorgkring.kernel.access.Caller;
import be.zorgkring.kernel.event.Work;
import be.zorgkring.kernel.outcome.ExpectedVersion;
import be.zorgkring.kernel.outcome.Outcome;
import be.zorgkring.patient.common.domain.PatientId;
import be.zorgkring.patient.common.usecase.RecordAccess;
import be.zorgkring.patient.lifegoal.domain.LifeGoal;
import be.zorgkring.patient.lifegoal.domain.LifeGoalRefusal;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;

/** Writes down what matters to the person, or how that changed; whoever writes is kept with it. */
@ApplicationScoped
public class RecordLifeGoal {

    private final RecordAccess access;
    private final LifeGoals goals;
    private final Clock clock;

    RecordLifeGoal(RecordAccess access, LifeGoals goals, Clock clock) {
        this.access = access;
        this.goals = goals;
        this.clock = clock;
    }

    public Uni<Outcome<LifeGoal>> record(Work work, Caller caller, PatientId patientId, LifeGoal.Wish wish) {
        return access.change(
                work, caller, patientId, ReadLifeGoals.CATEGORY, writer -> goals.count(work, writer.records())
                        .chain(count -> count >= LifeGoal.MOST
                                ? Outcome.soonRefused(LifeGoalRefusal.TOO_MANY_LIFE_GOALS)
                                : save(
                                        work,
                                        patientId,
                                        LifeGoal.record(Uuid7.next(), wish, writer.author(), clock.instant()))));
    }

    public Uni<Outcome<LifeGoal>> change(
            Work work,
            Caller caller,
            PatientId patientId,
            UUID lifeGoalId,
            ExpectedVersion expected,
            LifeGoal.Wish wish) {
        return access.change(work, caller, patientId, ReadLifeGoals.CATEGORY, writer -> goals.find(
                        work, writer.records(), lifeGoalId)
                .chain(found -> Outcome.found(found, LifeGoalRefusal.NO_SUCH_LIFE_GOAL)
                        .then(known -> expected.check(known.version(), known))
                        .then(known -> known.change(wish, writer.author(), clock.instant()))
                        .chain(next -> save(work, patientId, next))));
    }

    private Uni<Outcome<LifeGoal>> save(Work work, PatientId patientId, LifeGoal goal) {
        return goals.save(work, patientId, goal).replaceWith(Outcome.done(goal));
    }
}
