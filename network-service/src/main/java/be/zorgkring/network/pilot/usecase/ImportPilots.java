package be.zorgkring.network.pilot.usecase;

import be.zorgkring.kernel.Uuid7;
import be.zorgkring.kernel.bulk.Import;
import be.zorgkring.kernel.bulk.Item;
import be.zorgkring.kernel.bulk.ItemOutcome;
import be.zorgkring.kernel.bulk.References;
import be.zorgkring.kernel.event.NoRecord;
import be.zorgkring.kernel.event.Work;
import be.zorgkring.network.pilot.domain.Pilot;
import be.zorgkring.network.pilot.domain.PilotCode;
import be.zorgkring.network.pilot.domain.PilotDraft;
import be.zorgkring.network.pilot.domain.PilotId;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Takes over initiatives with the life they had before. */
@ApplicationScoped
public class ImportPilots {

    private final Import<PilotDraft> imports;
    private final Pilots pilots;
    private final PilotEvents events;

    ImportPilots(References references, Pilots pilots, PilotEvents events) {
        this.imports = new Import<>(
                references,
                "pilot",
                draft -> Optional.of(new Import.Subject("/code", draft.code().value())));
        this.pilots = pilots;
        this.events = events;
    }

    public Uni<List<ItemOutcome>> takeOver(Work work, List<Item<PilotDraft>> items) {
        work.leavesNoRecord(NoRecord.NO_PERSON);
        return imports.carryOut(work, items, fresh -> bringIn(work, fresh));
    }

    private Uni<Map<Integer, ItemOutcome>> bringIn(Work work, Map<Integer, PilotDraft> fresh) {
        List<PilotCode> codes = fresh.values().stream().map(PilotDraft::code).toList();
        return pilots.taken(work, codes).chain(before -> {
            Set<PilotCode> taken = new HashSet<>(before);
            Map<Integer, ItemOutcome> outcomes = new HashMap<>();
            List<Pilot> added = new ArrayList<>();
            fresh.forEach((at, draft) -> {
                if (taken.add(draft.code())) {
                    Pilot pilot = new Pilot(new PilotId(Uuid7.next()), 1, draft.code(), draft.name(), draft.state());
                    added.add(pilot);
                    events.publish(work, pilot);
                    outcomes.put(at, new ItemOutcome.Created(pilot.id().value()));
                } else {
                    outcomes.put(at, ItemOutcome.flawed("/code", "pilot.code-taken"));
                }
            });
            return pilots.add(work, added).replaceWith(outcomes);
        });
    }
}
