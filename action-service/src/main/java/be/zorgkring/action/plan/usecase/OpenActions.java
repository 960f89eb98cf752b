package be.zorgkring.action.plan.usecase;

import static be.zorgkring.action.plan.usecase.Steps.refused;

import be.zorgkring.action.catalogue.domain.Action;
import be.zorgkring.action.catalogue.domain.ActionId;
import be.zorgkring.action.catalogue.usecase.Actions;
import be.zorgkring.action.catalogue.usecase.KnownPilots;
import be.zorgkring.action.plan.domain.PatientId;
import be.zorgkring.action.plan.domain.PlanRefusal;
import be.zorgkring.kernel.Outcome;
import be.zorgkring.kernel.event.Work;
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
    Uni<Outcome<Action, PlanRefusal>> find(Work work, ActionId actionId, PatientId patient, LocalDate today) {
        return actions.find(work, actionId)
                .chain(found -> found.isEmpty()
                        ? refused(new PlanRefusal.ActionUnknown())
                        : open(work, found.get(), patient, today));
    }

    private Uni<Outcome<Action, PlanRefusal>> open(Work work, Action action, PatientId patient, LocalDate today) {
        if (!action.isRunningOn(today)) {
            return refused(new PlanRefusal.ActionNotRunning());
        }
        return pilots.find(work, action.pilot())
                .chain(pilot -> pilot.filter(known -> known.isInForceOn(today)).isEmpty()
                        ? refused(new PlanRefusal.ActionNotRunning())
                        : participation
                                .takesPart(work, patient, action.pilot())
                                .chain(takesPart -> takesPart
                                        ? unlessDeclined(work, action, patient)
                                        : refused(new PlanRefusal.NotTakingPart())));
    }

    private Uni<Outcome<Action, PlanRefusal>> unlessDeclined(Work work, Action action, PatientId patient) {
        return declinedActions
                .declined(work, patient, action.id())
                .map(declined -> declined ? Outcome.refused(new PlanRefusal.DeclinedByPerson()) : Outcome.done(action));
    }
}
