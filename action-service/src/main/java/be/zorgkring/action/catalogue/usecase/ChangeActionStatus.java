package be.zorgkring.action.catalogue.usecase;

import be.zorgkring.action.catalogue.domain.Action;
import be.zorgkring.action.catalogue.domain.ActionId;
import be.zorgkring.action.catalogue.domain.ActionStatus;
import be.zorgkring.action.catalogue.domain.CatalogueRefusal;
import be.zorgkring.kernel.access.Caller;
import be.zorgkring.kernel.event.Work;
import be.zorgkring.kernel.outcome.ExpectedVersion;
import be.zorgkring.kernel.outcome.Outcome;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;

/** The coordinator starts or ends an action. */
@ApplicationScoped
public class ChangeActionStatus {

    private final Actions actions;
    private final ActionEvents events;

    ChangeActionStatus(Actions actions, ActionEvents events) {
        this.actions = actions;
        this.events = events;
    }

    public Uni<Outcome<Action>> change(
            Work work, Caller caller, ActionId id, ExpectedVersion expected, ActionStatus to, LocalDate on) {
        return actions.findForChange(work, id)
                .map(found -> Outcome.found(found, CatalogueRefusal.ACTION_UNKNOWN)
                        .then(action -> coordinated(caller, action))
                        .then(action -> expected.check(action.version(), action))
                        .then(action -> action.move(to, on)))
                .chain(outcome -> outcome.chain(moved -> actions.change(work, moved)
                        .invoke(() -> events.publish(work, moved))
                        .replaceWith(Outcome.done(moved))));
    }

    private static Outcome<Action> coordinated(Caller caller, Action action) {
        return caller.coordinates(action.pilot().value())
                ? Outcome.done(action)
                : Outcome.refused(CatalogueRefusal.NOT_THE_COORDINATOR);
    }
}
