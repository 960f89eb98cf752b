package be.zorgkring.action.catalogue.usecase;

import be.zorgkring.action.catalogue.domain.Action;
import be.zorgkring.action.catalogue.domain.ActionId;
import be.zorgkring.action.catalogue.domain.CatalogueRefusal;
import be.zorgkring.kernel.bulk.Import;
import be.zorgkring.kernel.bulk.Item;
import be.zorgkring.kernel.bulk.ItemOutcome;
import be.zorgkring.kernel.bulk.References;
import be.zorgkring.kernel.event.NoRecord;
import be.zorgkring.kernel.event.Work;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Loads a catalogue in bulk, before or after this service knows its pilots. */
@ApplicationScoped
public class ImportActions {

    static final String KIND = "action";

    private final Import<ActionDraft> imports;
    private final Actions actions;
    private final ActionEvents events;

    ImportActions(References references, Actions actions, ActionEvents events) {
        this.imports = new Import<ActionDraft>(
                        references,
                        KIND,
                        draft -> Optional.of(new Import.Subject(
                                "/code",
                                draft.pilot().value() + "/" + draft.code().value())))
                .repeatable();
        this.actions = actions;
        this.events = events;
    }

    public Uni<List<ItemOutcome>> load(Work work, List<Item<ActionDraft>> items) {
        work.leavesNoRecord(NoRecord.NO_PERSON);
        return imports.carryOut(work, items, fresh -> bringIn(work, fresh));
    }

    private Uni<Map<Integer, ItemOutcome>> bringIn(Work work, Map<Integer, ActionDraft> fresh) {
        Map<Integer, Action> made = new LinkedHashMap<>();
        fresh.forEach((at, draft) -> made.put(at, draft.asAction()));
        return actions.add(work, List.copyOf(made.values())).map(added -> {
            Map<Integer, ItemOutcome> outcomes = new HashMap<>();
            made.forEach((at, action) -> outcomes.put(at, outcome(work, action, added)));
            return outcomes;
        });
    }

    private ItemOutcome outcome(Work work, Action action, Set<ActionId> added) {
        if (!added.contains(action.id())) {
            return new ItemOutcome.Refused(CatalogueRefusal.ACTION_CODE_TAKEN);
        }
        events.publish(work, action);
        return new ItemOutcome.Created(action.id().value());
    }
}
