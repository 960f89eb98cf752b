package be.zorgkring.action.catalogue.usecase;

import be.zorgkring.action.catalogue.domain.Action;
import be.zorgkring.action.catalogue.domain.ActionId;
import be.zorgkring.kernel.bulk.References;
import be.zorgkring.kernel.event.Work;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Finds the actions that a bulk load names, all of them with two questions. */
@ApplicationScoped
public class NamedActions {

    private final Actions actions;
    private final References references;

    NamedActions(Actions actions, References references) {
        this.actions = actions;
        this.references = references;
    }

    /** Names that stand for no action are not in the answer. */
    public Uni<Map<ActionName, Action>> find(Work work, Collection<ActionName> names) {
        Map<ActionName, ActionId> ids = new HashMap<>();
        Set<String> loaded = new TreeSet<>();
        names.forEach(name -> {
            switch (name) {
                case ActionName.Id(ActionId id) -> ids.put(name, id);
                case ActionName.Reference(String reference) -> loaded.add(reference);
            }
        });
        return references
                .known(work, ImportActions.KIND, loaded)
                .invoke(known -> known.forEach(
                        (reference, id) -> ids.put(new ActionName.Reference(reference), new ActionId(id))))
                .chain(known -> actions.findAll(work, Set.copyOf(ids.values())))
                .map(found -> ids.entrySet().stream()
                        .filter(entry -> found.containsKey(entry.getValue()))
                        .collect(Collectors.toMap(Map.Entry::getKey, entry -> found.get(entry.getValue()))));
    }
}
