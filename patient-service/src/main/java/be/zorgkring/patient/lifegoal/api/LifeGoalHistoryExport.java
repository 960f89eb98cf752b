package be.zorgkring.patient.lifegoal.api;

import be.zorgkring.kernel.access.Access.DataCategory;
import be.zorgkring.kernel.event.Work;
import be.zorgkring.kernel.export.ExportPart;
import be.zorgkring.kernel.export.Exported;
import be.zorgkring.patient.common.domain.PatientId;
import be.zorgkring.patient.lifegoal.usecase.ReadLifeGoals;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;

/** How what matters to the person came about, newest first, in their own copy. */
@ApplicationScoped
class LifeGoalHistoryExport implements ExportPart {

    private final ReadLifeGoals readLifeGoals;

    LifeGoalHistoryExport(ReadLifeGoals readLifeGoals) {
        this.readLifeGoals = readLifeGoals;
    }

    @Override
    public String name() {
        return "lifeGoalHistory";
    }

    @Override
    public Set<DataCategory> categories() {
        return Set.of(DataCategory.CARE_PLAN);
    }

    @Override
    public int position() {
        return 31;
    }

    @Override
    public Uni<Exported> of(Work work, Asked asked) {
        return readLifeGoals
                .wholeHistory(work, new PatientId(asked.patientId()), Exported.MOST + 1)
                .map(versions -> Exported.list(versions, LifeGoalView::of));
    }
}
