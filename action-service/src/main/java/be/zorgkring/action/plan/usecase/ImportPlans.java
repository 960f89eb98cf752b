package be.zorgkring.action.plan.usecase;

import be.zorgkring.action.catalogue.usecase.ActionName;
import be.zorgkring.action.catalogue.usecase.NamedActions;
import be.zorgkring.action.imports.usecase.Batch;
import be.zorgkring.action.imports.usecase.ImportKind;
import be.zorgkring.action.imports.usecase.Loaded;
import be.zorgkring.action.imports.usecase.References;
import be.zorgkring.action.imports.usecase.References.Subject;
import be.zorgkring.action.plan.domain.PatientId;
import be.zorgkring.kernel.access.Access;
import be.zorgkring.kernel.access.Access.DataCategory;
import be.zorgkring.kernel.access.Caller;
import be.zorgkring.kernel.event.Work;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Loads care plans in bulk, also before this service knows the people's consents and circles: the loader vouches
 * for those. The plan itself judges each item as it does any other change.
 */
@ApplicationScoped
public class ImportPlans {

    private final CarePlans plans;
    private final NamedActions actions;
    private final References references;
    private final PlanEvents events;
    private final Access access;

    ImportPlans(CarePlans plans, NamedActions actions, References references, PlanEvents events, Access access) {
        this.plans = plans;
        this.actions = actions;
        this.references = references;
        this.events = events;
        this.access = access;
    }

    public Uni<List<Loaded>> load(Work work, Caller caller, List<PlanImport> items) {
        Set<PatientId> patients = items.stream().map(PlanImport::patient).collect(Collectors.toSet());
        List<String> names = items.stream().map(PlanImport::reference).toList();
        Set<ActionName> wanted = items.stream()
                .flatMap(item -> item.inclusions().stream())
                .map(PlanImport.Included::action)
                .collect(Collectors.toSet());
        return plans.findForChange(work, patients).chain(before -> references
                .known(work, ImportKind.PLAN, names)
                .chain(known -> actions.find(work, wanted).chain(catalogue -> {
                    var loading = new PlanLoading(before, catalogue);
                    var batch = new Batch(known);
                    List<Loaded> results = batch.load(
                            items,
                            PlanImport::reference,
                            item -> new Subject(
                                    "/patientId", item.patient().value().toString()),
                            loading::load);
                    return keep(work, loading.changes(), batch)
                            .chain(() -> access.loaded(
                                    work,
                                    caller,
                                    patients.stream().map(PatientId::value).toList(),
                                    DataCategory.CARE_PLAN))
                            .replaceWith(results);
                })));
    }

    private Uni<Void> keep(Work work, List<PlanChange> changes, Batch batch) {
        if (changes.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        changes.forEach(change -> events.publish(
                work, change.changed().plan().patient(), change.changed().events()));
        return plans.save(work, changes).chain(() -> references.remember(work, ImportKind.PLAN, batch.created()));
    }
}
