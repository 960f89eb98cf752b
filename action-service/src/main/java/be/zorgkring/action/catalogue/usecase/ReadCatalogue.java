package be.zorgkring.action.catalogue.usecase;

import be.zorgkring.action.catalogue.domain.Action;
import be.zorgkring.action.catalogue.domain.ActionId;
import be.zorgkring.action.catalogue.domain.CatalogueRefusal;
import be.zorgkring.kernel.event.Work;
import be.zorgkring.kernel.outcome.Outcome;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

/** Anybody who is signed in reads the catalogue; there is nothing about a person in it. */
@ApplicationScoped
public class ReadCatalogue {

    private final Actions actions;

    ReadCatalogue(Actions actions) {
        this.actions = actions;
    }

    public Uni<Outcome<Action>> show(Work work, ActionId id) {
        return actions.find(work, id).map(found -> Outcome.found(found, CatalogueRefusal.ACTION_UNKNOWN));
    }

    public Uni<List<Action>> list(Work work, Actions.Filter filter, Optional<ActionId> after, int most) {
        return actions.list(work, filter, after, most);
    }

    public Uni<Long> count(Work work) {
        return actions.count(work);
    }
}
