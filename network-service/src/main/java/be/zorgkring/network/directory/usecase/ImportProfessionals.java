package be.zorgkring.network.directory.usecase;

import be.zorgkring.kernel.Uuid7;
import be.zorgkring.kernel.bulk.Import;
import be.zorgkring.kernel.bulk.Item;
import be.zorgkring.kernel.bulk.ItemOutcome;
import be.zorgkring.kernel.bulk.References;
import be.zorgkring.kernel.event.NoRecord;
import be.zorgkring.kernel.event.Work;
import be.zorgkring.network.directory.domain.OrganisationId;
import be.zorgkring.network.directory.domain.Professional;
import be.zorgkring.network.directory.domain.ProfessionalDraft;
import be.zorgkring.network.directory.domain.ProfessionalId;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Takes over professionals from a source that knows them; a NIHDI number that is there already is not doubled. */
@ApplicationScoped
public class ImportProfessionals {

    private final Import<ImportedProfessional> imports;
    private final References references;
    private final Professionals professionals;
    private final Organisations organisations;
    private final DirectoryEvents events;

    ImportProfessionals(
            References references, Professionals professionals, Organisations organisations, DirectoryEvents events) {
        this.imports = new Import<>(
                references,
                "professional",
                each -> Optional.of(
                        new Import.Subject("/nihdi", each.draft().nihdi().key())));
        this.references = references;
        this.professionals = professionals;
        this.organisations = organisations;
        this.events = events;
    }

    public Uni<List<ItemOutcome>> takeOver(Work work, List<Item<ImportedProfessional>> items) {
        work.leavesNoRecord(NoRecord.NO_PERSON);
        return imports.carryOut(work, items, fresh -> bringIn(work, fresh));
    }

    public Uni<Long> count(Work work) {
        return professionals.count(work);
    }

    private Uni<Map<Integer, ItemOutcome>> bringIn(Work work, Map<Integer, ImportedProfessional> fresh) {
        List<String> keys =
                fresh.values().stream().map(each -> each.draft().nihdi().key()).toList();
        return employers(work, fresh)
                .chain(employers -> professionals.byKeys(work, keys).chain(present -> {
                    Map<String, UUID> ids = new HashMap<>();
                    present.forEach((key, professional) ->
                            ids.put(key, professional.id().value()));
                    Map<Integer, ItemOutcome> outcomes = new HashMap<>();
                    List<Professional> added = new ArrayList<>();
                    fresh.forEach((at, each) -> outcomes.put(at, take(each, employers, ids, added)));
                    added.forEach(professional -> events.publish(work, professional));
                    return professionals.add(work, added).replaceWith(outcomes);
                }));
    }

    private static ItemOutcome take(
            ImportedProfessional each, Employers employers, Map<String, UUID> ids, List<Professional> added) {
        OrganisationId organisation = employers.of(each);
        if (organisation == null && each.organisation() != null) {
            return ItemOutcome.flawed("/organisationId", "organisation.unknown");
        }
        if (organisation == null && each.organisationReference() != null) {
            return ItemOutcome.flawed("/organisationReference", "organisation.unknown");
        }
        ProfessionalDraft draft = each.draft();
        UUID id = Uuid7.next();
        UUID present = ids.putIfAbsent(draft.nihdi().key(), id);
        if (present != null) {
            return new ItemOutcome.Existing(present);
        }
        added.add(new Professional(
                new ProfessionalId(id), 1, draft.nihdi(), draft.name(), draft.role(), organisation, draft.suspended()));
        return new ItemOutcome.Created(id);
    }

    private Uni<Employers> employers(Work work, Map<Integer, ImportedProfessional> fresh) {
        List<String> byReference = fresh.values().stream()
                .map(ImportedProfessional::organisationReference)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        List<OrganisationId> byId = fresh.values().stream()
                .map(ImportedProfessional::organisation)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        return references
                .known(work, ImportOrganisations.KIND, byReference)
                .chain(referred -> organisations.known(work, byId).map(known -> new Employers(referred, known)));
    }

    /** The organisations that an import speaks of and that are there. */
    private record Employers(Map<String, UUID> byReference, Set<OrganisationId> known) {

        OrganisationId of(ImportedProfessional each) {
            if (each.organisation() != null) {
                return known.contains(each.organisation()) ? each.organisation() : null;
            }
            UUID id = each.organisationReference() == null ? null : byReference.get(each.organisationReference());
            return id == null ? null : new OrganisationId(id);
        }
    }
}
