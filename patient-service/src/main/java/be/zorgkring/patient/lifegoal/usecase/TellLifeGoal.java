package be.zorgkring.patient.lifegoal.usecase;

import be.zorgkring.kernel.access.Caller;
import be.zorgkring.kernel.event.Work;
import be.zorgkring.patient.common.domain.PatientId;
import be.zorgkring.patient.common.domain.RecordRefusal;
import be.zorgkring.patient.common.domain.Step;
import be.zorgkring.patient.common.usecase.Answer;
import be.zorgkring.patient.common.usecase.RecordDoor;
import be.zorgkring.patient.lifegoal.domain.LifeGoal;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import java.util.function.LongPredicate;

/** Writes down what matters to the person, or how that changed; whoever writes is kept with it. */
@ApplicationScoped
public class TellLifeGoal {

    private final RecordDoor door;
    private final LifeGoals goals;
    private final Clock clock;

    TellLifeGoal(RecordDoor door, LifeGoals goals, Clock clock) {
        this.door = door;
        this.goals = goals;
        this.clock = clock;
    }

    public Uni<Answer<LifeGoal>> tell(
            Work work, Caller caller, PatientId patientId, UUID lifeGoalId, LifeGoal.Wish wish) {
        return door.write(work, caller, patientId, ReadLifeGoals.CATEGORY, writer -> goals.count(work, writer.records())
                .chain(count -> count >= LifeGoal.MOST
                        ? Answer.refused(RecordRefusal.TOO_MANY_LIFE_GOALS)
                        : keep(work, patientId, LifeGoal.tell(lifeGoalId, wish, writer.author(), clock.instant()))));
    }

    /** @param versionExpected whether the life goal is still as the caller saw it */
    public Uni<Answer<LifeGoal>> change(
            Work work,
            Caller caller,
            PatientId patientId,
            UUID lifeGoalId,
            LongPredicate versionExpected,
            LifeGoal.Wish wish) {
        return door.write(work, caller, patientId, ReadLifeGoals.CATEGORY, writer -> goals.find(
                        work, writer.records(), lifeGoalId)
                .chain(found -> {
                    if (found.isEmpty()) {
                        return Answer.refused(RecordRefusal.NO_SUCH_LIFE_GOAL);
                    }
                    LifeGoal known = found.get();
                    if (!versionExpected.test(known.version())) {
                        return Answer.changedMeanwhile(known.version());
                    }
                    return switch (known.change(wish, writer.author(), clock.instant())) {
                        case Step.Taken<LifeGoal>(LifeGoal next) -> keep(work, patientId, next);
                        case Step.Refused<LifeGoal> refused -> Answer.refused(refused.refusal());
                    };
                }));
    }

    private Uni<Answer<LifeGoal>> keep(Work work, PatientId patientId, LifeGoal goal) {
        return goals.keep(work, patientId, goal).chain(() -> Answer.done(goal));
    }
}
