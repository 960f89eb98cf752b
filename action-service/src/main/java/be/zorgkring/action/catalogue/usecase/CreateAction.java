package be.zorgkring.action.catalogue.usecase;

import be.zorgkring.action.catalogue.domain.Action;
import be.zorgkring.action.catalogue.domain.CatalogueRefusal;
import be.zorgkring.action.catalogue.domain.CatalogueRefusal.CodeTaken;
import be.zorgkring.action.catalogue.domain.CatalogueRefusal.NotCoordinator;
import be.zorgkring.action.catalogue.domain.CatalogueRefusal.PilotUnknown;
import be.zorgkring.kernel.Outcome;
import be.zorgkring.kernel.access.Caller;
import be.zorgkring.kernel.event.Work;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The coordinator of a pilot adds an action to its catalogue. */
@ApplicationScoped
public class CreateAction {

    private final Actions actions;
    private final KnownPilots pilots;
    private final ActionNews news;

    CreateAction(Actions actions, KnownPilots pilots, ActionNews news) {
        this.actions = actions;
        this.pilots = pilots;
        this.news = news;
    }

    public Uni<Outcome<Action, CatalogueRefusal>> create(Work work, Caller caller, ActionDraft draft) {
        if (!caller.coordinates(draft.pilot().value())) {
            return refused(new NotCoordinator(draft.pilot()));
        }
        return pilots.knows(work, draft.pilot())
                .chain(known -> known ? add(work, draft) : refused(new PilotUnknown(draft.pilot())));
    }

    private Uni<Outcome<Action, CatalogueRefusal>> add(Work work, ActionDraft draft) {
        Action action = draft.asAction();
        return actions.add(work, List.of(action)).map(added -> {
            if (added.isEmpty()) {
                return Outcome.refused(new CodeTaken(draft.code()));
            }
            news.changed(work, action);
            return Outcome.done(action);
        });
    }

    private static Uni<Outcome<Action, CatalogueRefusal>> refused(CatalogueRefusal refusal) {
        return Uni.createFrom().item(Outcome.refused(refusal));
    }
}
