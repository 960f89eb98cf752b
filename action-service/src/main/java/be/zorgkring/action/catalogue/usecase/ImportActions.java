package be.zorgkring.action.catalogue.usecase;

import be.zorgkring.action.catalogue.domain.Action;
import be.zorgkring.action.catalogue.domain.ActionId;
import be.zorgkring.action.catalogue.domain.CatalogueRefusal;
import be.zorgkring.action.imports.usecase.Batch;
import be.zorgkring.action.imports.usecase.ImportKind;
import be.zorgkring.action.imports.usecase.Loaded;
import be.zorgkring.action.imports.usecase.References;
import be.zorgkring.action.imports.usecase.References.Subject;
import be.zorgkring.kernel.event.NoRecord;
import be.zorgkring.kernel.event.Work;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Loads a catalogue in bulk, before or after this service has heard of its pilots. */
@ApplicationScoped
public class ImportActions {

    /** An action with the loader's own name for it. */
    public record Item(String reference, ActionDraft draft) {}

    private final Actions actions;
    private final References references;
    private final ActionEvents events;

    ImportActions(Actions actions, References references, ActionEvents events) {
        this.actions = actions;
        this.references = references;
        this.events = events;
    }

    public Uni<List<Loaded>> load(Work work, List<Item> items) {
        work.leavesNoRecord(NoRecord.NO_PERSON);
        List<String> names = items.stream().map(Item::reference).toList();
        return references
                .lock(work, ImportKind.ACTION)
                .chain(() -> references.known(work, ImportKind.ACTION, names))
                .chain(known -> load(work, items, new Batch(known)));
    }

    private Uni<List<Loaded>> load(Work work, List<Item> items, Batch batch) {
        Map<UUID, Action> fresh = new LinkedHashMap<>();
        List<Loaded> results = batch.load(items, Item::reference, ImportActions::subject, item -> {
            Action action = item.draft().asAction();
            fresh.put(action.id().value(), action);
            return new Loaded.Created(item.reference(), action.id().value());
        });
        return actions.add(work, List.copyOf(fresh.values())).chain(added -> {
            added.forEach(id -> events.publish(work, fresh.get(id.value())));
            Map<String, UUID> kept = new LinkedHashMap<>(batch.created());
            kept.values().removeIf(id -> !added.contains(new ActionId(id)));
            return references
                    .remember(work, ImportKind.ACTION, kept)
                    .replaceWith(() -> withoutTaken(results, fresh, kept));
        });
    }

    private static Subject subject(Item item) {
        return new Subject(
                "/code",
                item.draft().pilot().value() + "/" + item.draft().code().value());
    }

    /** An item whose code is taken was refused by the table, and so was a later item of the same reference. */
    private static List<Loaded> withoutTaken(List<Loaded> results, Map<UUID, Action> fresh, Map<String, UUID> kept) {
        List<Loaded> after = new ArrayList<>(results.size());
        for (Loaded result : results) {
            after.add(
                    switch (result) {
                        case Loaded.Created(String reference, UUID id)
                        when !kept.containsKey(reference) ->
                            new Loaded.Refused(reference, CatalogueRefusal.ACTION_CODE_TAKEN);
                        case Loaded.Existing(String reference, UUID id)
                        when fresh.containsKey(id) && !kept.containsKey(reference) ->
                            new Loaded.Refused(reference, CatalogueRefusal.ACTION_CODE_TAKEN);
                        default -> result;
                    });
        }
        return after;
    }
}
