package be.zorgkring.action.catalogue.usecase;

import be.zorgkring.action.catalogue.domain.Action;
import be.zorgkring.action.catalogue.domain.CatalogueRefusal;
import be.zorgkring.kernel.access.Caller;
import be.zorgkring.kernel.event.Work;
import be.zorgkring.kernel.outcome.Outcome;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The coordinator of a pilot adds an action to its catalogue. */
@ApplicationScoped
public class CreateAction {

    private final Actions actions;
    private final KnownPilots pilots;
    private final ActionEvents events;

    CreateAction(Actions actions, KnownPilots pilots, ActionEvents events) {
        this.actions = actions;
        this.pilots = pilots;
        this.events = events;
    }

    public Uni<Outcome<Action>> create(Work work, Caller caller, ActionDraft draft) {
        if (!caller.coordinates(draft.pilot().value())) {
            return Outcome.soonRefused(CatalogueRefusal.NOT_THE_COORDINATOR);
        }
        return pilots.knows(work, draft.pilot())
                .chain(known -> known ? add(work, draft) : Outcome.soonRefused(CatalogueRefusal.PILOT_UNKNOWN));
    }

    private Uni<Outcome<Action>> add(Work work, ActionDraft draft) {
        Action action = draft.asAction();
        return actions.add(work, List.of(action)).map(added -> {
            if (added.isEmpty()) {
                return Outcome.refused(CatalogueRefusal.ACTION_CODE_TAKEN);
            }
            events.publish(work, action);
            return Outcome.done(action);
        });
    }
}
