package be.zorgkring.action.plan.usecase;

import be.zorgkring.action.plan.domain.ChangedPlan;
import be.zorgkring.action.plan.domain.GoalId;
import be.zorgkring.action.plan.domain.PatientId;
import be.zorgkring.action.plan.domain.TaskId;
import be.zorgkring.action.plan.domain.Words;
import be.zorgkring.action.vocabulary.BelgianDay;
import be.zorgkring.kernel.Uuid7;
import be.zorgkring.kernel.access.Caller;
import be.zorgkring.kernel.event.Work;
import be.zorgkring.kernel.outcome.ExpectedVersion;
import be.zorgkring.kernel.outcome.Outcome;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;

/** Plans something to be done for a goal, by the person or somebody of the circle. */
@ApplicationScoped
public class PlanTask {

    /** The task as it is asked for. */
    public record Wish(GoalId goal, Words title, OwnerChoice owner, LocalDate due) {}

    private final PlanAccess access;
    private final Owners owners;
    private final ChangePlan plan;
    private final Clock clock;

    PlanTask(PlanAccess access, Owners owners, ChangePlan plan, Clock clock) {
        this.access = access;
        this.owners = owners;
        this.plan = plan;
        this.clock = clock;
    }

    public Uni<Outcome<ChangedPlan>> plan(
            Work work, Caller caller, PatientId patient, ExpectedVersion expected, Wish wish) {
        return access.change(work, caller, patient)
                .chain(outcome -> outcome.chain(actor -> owners.find(work, patient, wish.owner())
                        .chain(chosen -> chosen.chain(owner -> plan.change(
                                work,
                                patient,
                                actor,
                                expected,
                                before -> before.plan(
                                        new TaskId(Uuid7.next()),
                                        wish.goal(),
                                        wish.title(),
                                        owner,
                                        wish.due(),
                                        BelgianDay.today(clock)))))));
    }
}
