package be.zorgkring.action.plan.usecase;

import static be.zorgkring.action.plan.usecase.Steps.refused;
import static be.zorgkring.action.plan.usecase.Steps.then;

import be.zorgkring.action.catalogue.domain.Action;
import be.zorgkring.action.catalogue.domain.ActionId;
import be.zorgkring.action.catalogue.domain.Criterion;
import be.zorgkring.action.catalogue.usecase.Actions;
import be.zorgkring.action.plan.domain.Actor;
import be.zorgkring.action.plan.domain.Circle;
import be.zorgkring.action.plan.domain.PatientId;
import be.zorgkring.action.plan.domain.PlanRefusal;
import be.zorgkring.action.plan.domain.TaskOwner;
import be.zorgkring.action.plan.domain.Templates;
import be.zorgkring.action.plan.domain.Verdict;
import be.zorgkring.action.vocabulary.BelgianDay;
import be.zorgkring.kernel.Outcome;
import be.zorgkring.kernel.Uuid7;
import be.zorgkring.kernel.access.Caller;
import be.zorgkring.kernel.event.Work;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;

/** Takes a person into a running action: inclusion, goal and tasks at once. Who starts it coordinates the care. */
@ApplicationScoped
public class StartAction {

    private final PlanAccess access;
    private final Actions actions;
    private final Participation participation;
    private final DeclinedActions declinedActions;
    private final Circles circles;
    private final ChangePlan plan;
    private final Clock clock;

    StartAction(
            PlanAccess access,
            Actions actions,
            Participation participation,
            DeclinedActions declinedActions,
            Circles circles,
            ChangePlan plan,
            Clock clock) {
        this.access = access;
        this.actions = actions;
        this.participation = participation;
        this.declinedActions = declinedActions;
        this.circles = circles;
        this.plan = plan;
        this.clock = clock;
    }

    public Uni<Outcome<Verdict.Changed, PlanRefusal>> start(
            Work work, Caller caller, ActionId actionId, PatientId patient, Criterion criterion) {
        return then(
                access.change(work, caller, patient),
                actor -> then(open(work, actionId, patient), action -> circles.activeMembers(work, patient)
                        .chain(members -> {
                            LocalDate today = BelgianDay.today(clock);
                            var circle = new Circle(members, coordinator(actor));
                            var goals = Templates.goals(action.description().template(), circle, today);
                            return plan.change(
                                    work,
                                    patient,
                                    actor,
                                    ChangePlan.ANY_VERSION,
                                    before -> before.include(action, criterion, today, goals, Uuid7::next));
                        })));
    }

    /** The action, when it runs in a pilot in which the person takes part, and they did not say no to it. */
    private Uni<Outcome<Action, PlanRefusal>> open(Work work, ActionId actionId, PatientId patient) {
        return actions.find(work, actionId).chain(found -> {
            if (found.isEmpty()) {
                return refused(new PlanRefusal.ActionUnknown());
            }
            Action action = found.get();
            if (!action.isRunning()) {
                return refused(new PlanRefusal.ActionNotRunning());
            }
            return participation
                    .takesPart(work, patient, action.pilot())
                    .chain(takesPart -> takesPart
                            ? unlessDeclined(work, action, patient)
                            : refused(new PlanRefusal.NotTakingPart()));
        });
    }

    private Uni<Outcome<Action, PlanRefusal>> unlessDeclined(Work work, Action action, PatientId patient) {
        return declinedActions
                .declined(work, patient, action.id())
                .map(declined -> declined ? Outcome.refused(new PlanRefusal.DeclinedByPerson()) : Outcome.done(action));
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
