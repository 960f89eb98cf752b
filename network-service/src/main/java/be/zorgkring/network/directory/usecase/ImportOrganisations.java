package be.zorgkring.network.directory.usecase;

import be.zorgkring.kernel.Uuid7;
import be.zorgkring.kernel.bulk.Import;
import be.zorgkring.kernel.bulk.Item;
import be.zorgkring.kernel.bulk.ItemOutcome;
import be.zorgkring.kernel.bulk.References;
import be.zorgkring.kernel.event.NoRecord;
import be.zorgkring.kernel.event.Work;
import be.zorgkring.network.directory.domain.Organisation;
import be.zorgkring.network.directory.domain.OrganisationDraft;
import be.zorgkring.network.directory.domain.OrganisationId;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Takes over partner organisations from a source that knows them. */
@ApplicationScoped
public class ImportOrganisations {

    public static final String KIND = "organisation";

    private final Import<OrganisationDraft> imports;
    private final Organisations organisations;
    private final DirectoryEvents events;

    ImportOrganisations(References references, Organisations organisations, DirectoryEvents events) {
        this.imports = new Import<>(references, KIND, draft -> Optional.empty());
        this.organisations = organisations;
        this.events = events;
    }

    public Uni<List<ItemOutcome>> takeOver(Work work, List<Item<OrganisationDraft>> items) {
        work.leavesNoRecord(NoRecord.NO_PERSON);
        return imports.carryOut(work, items, fresh -> bringIn(work, fresh));
    }

    public Uni<Long> count(Work work) {
        return organisations.count(work);
    }

    private Uni<Map<Integer, ItemOutcome>> bringIn(Work work, Map<Integer, OrganisationDraft> fresh) {
        List<String> clients = fresh.values().stream()
                .map(OrganisationDraft::clientId)
                .filter(Objects::nonNull)
                .toList();
        return organisations.takenClients(work, clients).chain(before -> {
            Set<String> taken = new HashSet<>(before);
            Map<Integer, ItemOutcome> outcomes = new HashMap<>();
            List<Organisation> added = new ArrayList<>();
            fresh.forEach((at, draft) -> {
                if (draft.clientId() != null && !taken.add(draft.clientId())) {
                    outcomes.put(at, ItemOutcome.flawed("/clientId", "organisation.client-taken"));
                    return;
                }
                Organisation organisation = new Organisation(
                        new OrganisationId(Uuid7.next()),
                        1,
                        draft.name(),
                        draft.kind(),
                        draft.clientId(),
                        draft.nihdi());
                added.add(organisation);
                events.publish(work, organisation);
                outcomes.put(at, new ItemOutcome.Created(organisation.id().value()));
            });
            return organisations.add(work, added).replaceWith(outcomes);
        });
    }
}
