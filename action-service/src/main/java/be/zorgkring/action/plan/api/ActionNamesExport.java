package be.zorgkring.action.plan.api;

import be.zorgkring.action.catalogue.domain.ActionId;
import be.zorgkring.action.catalogue.usecase.Actions;
import be.zorgkring.action.plan.domain.CarePlan;
import be.zorgkring.action.plan.domain.Inclusion;
import be.zorgkring.action.plan.domain.PatientId;
import be.zorgkring.action.plan.usecase.CarePlans;
import be.zorgkring.action.plan.usecase.DeclinedActions;
import be.zorgkring.kernel.access.Access.DataCategory;
import be.zorgkring.kernel.event.Work;
import be.zorgkring.kernel.export.ExportPart;
import be.zorgkring.kernel.export.Exported;
import be.zorgkring.kernel.vocabulary.Language;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the actions are called that the person is in or said no to: everywhere else in their copy an action is an id.
 */
@ApplicationScoped
class ActionNamesExport implements ExportPart {

    private final CarePlans plans;
    private final DeclinedActions declined;
    private final Actions actions;

    ActionNamesExport(CarePlans plans, DeclinedActions declined, Actions actions) {
        this.plans = plans;
        this.declined = declined;
        this.actions = actions;
    }

    record NamedView(UUID actionId, String name) {}

    @Override
    public String name() {
        return "actionNames";
    }

    @Override
    public Set<DataCategory> categories() {
        return EnumSet.of(DataCategory.CARE_PLAN);
    }

    @Override
    public int position() {
        return 30;
    }

    @Override
    public Uni<Exported> of(Work work, Asked asked) {
        PatientId patient = new PatientId(asked.patientId());
        Language language = Language.of(asked.language());
        return included(work, patient)
                .chain(in -> declined.of(work, patient)
                        .map(out -> Stream.concat(in.stream(), out.stream()).collect(Collectors.toSet())))
                .chain(ids -> actions.findAll(work, ids))
                .map(found -> Exported.whole(found.values().stream()
                        .map(action -> new NamedView(
                                action.id().value(),
                                action.description().titles().in(language)))
                        .sorted(Comparator.comparing(NamedView::actionId))
                        .toList()));
    }

    private Uni<Set<ActionId>> included(Work work, PatientId patient) {
        return plans.find(work, patient).chain(plan -> plans.findMerged(work, patient)
                .map(merged -> Stream.concat(Stream.of(plan), merged.stream())
                        .map(CarePlan::inclusions)
                        .flatMap(List::stream)
                        .map(Inclusion::action)
                        .collect(Collectors.toSet())));
    }
}
