package be.zorgkring.action.plan.usecase;

import be.zorgkring.action.catalogue.usecase.ActionName;
import be.zorgkring.action.catalogue.usecase.NamedActions;
import be.zorgkring.action.plan.domain.PatientId;
import be.zorgkring.kernel.access.Access;
import be.zorgkring.kernel.access.Access.DataCategory;
import be.zorgkring.kernel.access.Caller;
import be.zorgkring.kernel.bulk.Import;
import be.zorgkring.kernel.bulk.Item;
import be.zorgkring.kernel.bulk.ItemOutcome;
import be.zorgkring.kernel.bulk.References;
import be.zorgkring.kernel.event.Work;
import be.zorgkring.kernel.outcome.Outcome;
import be.zorgkring.kernel.outcome.Refusal;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Loads care plans in bulk, also before this service knows the people's consents and circles: the loader vouches
 * for those. The plan itself judges each item as it does any other change.
 */
@ApplicationScoped
public class ImportPlans {

    private final Import<PlanImport> imports;
    private final CarePlans plans;
    private final NamedActions actions;
    private final PlanEvents events;
    private final Access access;

    ImportPlans(References references, CarePlans plans, NamedActions actions, PlanEvents events, Access access) {
        this.imports = new Import<PlanImport>(
                        references,
                        "plan",
                        plan -> Optional.of(new Import.Subject(
                                "/patientId", plan.patient().value().toString())))
                .repeatable();
        this.plans = plans;
        this.actions = actions;
        this.events = events;
        this.access = access;
    }

    public Uni<List<ItemOutcome>> load(Work work, Caller caller, List<Item<PlanImport>> items) {
        List<PlanImport> sound =
                items.stream().flatMap(item -> item.content().found().stream()).toList();
        Set<PatientId> patients = sound.stream().map(PlanImport::patient).collect(Collectors.toSet());
        Set<ActionName> wanted = sound.stream()
                .flatMap(plan -> plan.inclusions().stream())
                .map(PlanImport.Included::action)
                .collect(Collectors.toSet());
        return plans.findForChange(work, patients)
                .chain(before -> actions.find(work, wanted).map(catalogue -> new PlanLoading(before, catalogue)))
                .chain(loading -> imports.carryOut(work, items, fresh -> bringIn(work, loading, fresh)))
                .call(() -> access.loaded(
                        work, caller, patients.stream().map(PatientId::value).toList(), DataCategory.CARE_PLAN));
    }

    private Uni<Map<Integer, ItemOutcome>> bringIn(Work work, PlanLoading loading, Map<Integer, PlanImport> fresh) {
        Map<Integer, ItemOutcome> outcomes = new HashMap<>();
        List<PlanChange> changes = new ArrayList<>();
        fresh.forEach((at, plan) -> {
            switch (loading.load(plan)) {
                case Outcome.Refused<PlanChange>(Refusal refusal) -> outcomes.put(at, new ItemOutcome.Refused(refusal));
                case Outcome.Done<PlanChange>(PlanChange change) -> {
                    changes.add(change);
                    outcomes.put(at, new ItemOutcome.Created(plan.patient().value()));
                }
            }
        });
        return keep(work, changes).replaceWith(outcomes);
    }

    private Uni<Void> keep(Work work, List<PlanChange> changes) {
        if (changes.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        changes.forEach(change -> events.publish(
                work, change.changed().plan().patient(), change.changed().events()));
        return plans.save(work, changes);
    }
}
