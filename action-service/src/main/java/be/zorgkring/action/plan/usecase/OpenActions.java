package be.zorgkring.action.plan.usecase;

import be.zorgkring.action.catalogue.domain.Action;
import be.zorgkring.action.catalogue.domain.ActionId;
import be.zorgkring.action.catalogue.usecase.Actions;
import be.zorgkring.action.catalogue.usecase.KnownPilots;
import be.zorgkring.action.plan.domain.PatientId;
import be.zorgkring.action.plan.domain.PlanRefusal;
import be.zorgkring.kernel.event.Work;
import be.zorgkring.kernel.outcome.Outcome;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;

/** Which actions a person can be taken into. */
@ApplicationScoped
class OpenActions {

    private final Actions actions;
    private final KnownPilots pilots;
    private final Participation participation;
    private final DeclinedActions declinedActions;

    OpenActions(Actions actions, KnownPilots pilots, Participation participation, DeclinedActions declinedActions) {
        this.actions = actions;
        this.pilots = pilots;
        this.participation = participation;
        this.declinedActions = declinedActions;
    }

    /** The action, when it and its pilot run today, the person takes part there, and they did not say no to it. */
    Uni<Outcome<Action>> find(Work work, ActionId actionId, PatientId patient, LocalDate today) {
        return actions.find(work, actionId)
                .map(found -> Outcome.found(found, PlanRefusal.ACTION_UNKNOWN)
                        .then(action -> when(action.isRunningOn(today), action, PlanRefusal.ACTION_NOT_RUNNING)))
                .chain(outcome -> outcome.chain(action -> pilots.find(work, action.pilot())
                        .map(pilot -> when(
                                pilot.filter(known -> known.isInForceOn(today)).isPresent(),
                                action,
                                PlanRefusal.ACTION_NOT_RUNNING))))
                .chain(outcome -> outcome.chain(action -> participation
                        .takesPart(work, patient, action.pilot())
                        .map(takesPart -> when(takesPart, action, PlanRefusal.NOT_TAKING_PART))))
                .chain(outcome -> outcome.chain(action -> declinedActions
                        .declined(work, patient, action.id())
                        .map(declined -> when(!declined, action, PlanRefusal.DECLINED_BY_PERSON))));
    }

    private static Outcome<Action> when(boolean open, Action action, PlanRefusal otherwise) {
        return open ? Outcome.done(action) : Outcome.refused(otherwise);
    }
}
