package be.zorgkring.action.plan.api;

import be.zorgkring.action.plan.domain.PatientId;
import be.zorgkring.action.plan.usecase.CarePlans;
import be.zorgkring.action.plan.usecase.ReadPlan;
import be.zorgkring.kernel.access.Access.DataCategory;
import be.zorgkring.kernel.event.Work;
import be.zorgkring.kernel.export.ExportPart;
import be.zorgkring.kernel.export.Exported;
import be.zorgkring.kernel.vocabulary.Language;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import java.util.Set;

/** The whole plan, with what is done and what was cancelled, in the person's own copy. */
@ApplicationScoped
class PlanExport implements ExportPart {

    private final CarePlans plans;

    PlanExport(CarePlans plans) {
        this.plans = plans;
    }

    @Override
    public String name() {
        return "plan";
    }

    @Override
    public Set<DataCategory> categories() {
        return EnumSet.of(DataCategory.CARE_PLAN);
    }

    @Override
    public int position() {
        return 10;
    }

    @Override
    public Uni<Exported> of(Work work, Asked asked) {
        PatientId patient = new PatientId(asked.patientId());
        return plans.find(work, patient).chain(plan -> plans.findMerged(work, patient)
                .map(merged ->
                        Exported.whole(PlanView.of(new ReadPlan.Read(plan, merged), Language.of(asked.language())))));
    }
}
