package be.zorgkring.action.plan.usecase;

import be.zorgkring.action.catalogue.domain.ActionId;
import be.zorgkring.action.catalogue.domain.Criterion;
import be.zorgkring.action.plan.domain.Actor;
import be.zorgkring.action.plan.domain.ChangedPlan;
import be.zorgkring.action.plan.domain.Circle;
import be.zorgkring.action.plan.domain.PatientId;
import be.zorgkring.action.plan.domain.TaskOwner;
import be.zorgkring.action.plan.domain.Templates;
import be.zorgkring.action.vocabulary.BelgianDay;
import be.zorgkring.kernel.Uuid7;
import be.zorgkring.kernel.access.Caller;
import be.zorgkring.kernel.event.Work;
import be.zorgkring.kernel.outcome.Outcome;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;

/** Takes a person into a running action: inclusion, goal and tasks at once. Who starts it coordinates the care. */
@ApplicationScoped
public class StartAction {

    private final PlanAccess access;
    private final OpenActions openActions;
    private final Circles circles;
    private final ChangePlan plan;
    private final Clock clock;

    StartAction(PlanAccess access, OpenActions openActions, Circles circles, ChangePlan plan, Clock clock) {
        this.access = access;
        this.openActions = openActions;
        this.circles = circles;
        this.plan = plan;
        this.clock = clock;
    }

    public Uni<Outcome<ChangedPlan>> start(
            Work work, Caller caller, ActionId actionId, PatientId patient, Criterion criterion) {
        LocalDate today = BelgianDay.today(clock);
        return access.change(work, caller, patient)
                .chain(outcome -> outcome.chain(actor -> openActions
                        .find(work, actionId, patient, today)
                        .chain(open -> open.chain(
                                action -> circles.activeMembers(work, patient).chain(members -> {
                                    var circle = new Circle(members, coordinator(actor));
                                    var goals =
                                            Templates.goals(action.description().template(), circle, today);
                                    return plan.change(
                                            work,
                                            patient,
                                            actor,
                                            ChangePlan.ANY_VERSION,
                                            before -> before.include(action, criterion, today, goals, Uuid7::next));
                                })))));
    }

    private static TaskOwner coordinator(Actor starter) {
        return switch (starter) {
            case Actor.Person person -> new TaskOwner.Person();
            case Actor.Mandatee onBehalf -> new TaskOwner.Person();
            case Actor.Member member -> new TaskOwner.Member(member.memberId(), member.kind(), member.role());
            case Actor.Loader loader -> throw new IllegalArgumentException("the loader starts no action");
        };
    }
}
