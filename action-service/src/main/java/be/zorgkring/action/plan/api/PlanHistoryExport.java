package be.zorgkring.action.plan.api;

import be.zorgkring.action.plan.domain.PatientId;
import be.zorgkring.action.plan.usecase.PlanChanges;
import be.zorgkring.kernel.access.Access.DataCategory;
import be.zorgkring.kernel.event.Work;
import be.zorgkring.kernel.export.ExportPart;
import be.zorgkring.kernel.export.Exported;
import be.zorgkring.kernel.http.Page;
import be.zorgkring.kernel.http.PageRequest;
import be.zorgkring.kernel.vocabulary.Language;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Who changed the plan and when, newest first, in the person's own copy. */
@ApplicationScoped
class PlanHistoryExport implements ExportPart {

    private final PlanChanges changes;

    PlanHistoryExport(PlanChanges changes) {
        this.changes = changes;
    }

    @Override
    public String name() {
        return "planHistory";
    }

    @Override
    public Set<DataCategory> categories() {
        return EnumSet.of(DataCategory.CARE_PLAN);
    }

    @Override
    public int position() {
        return 20;
    }

    @Override
    public Uni<Exported> of(Work work, Asked asked) {
        Language language = Language.of(asked.language());
        PageRequest<UUID> first = new PageRequest<>(Optional.empty(), Exported.MOST);
        return changes.list(work, new PatientId(asked.patientId()), first.after(), first.rows())
                .map(found -> Page.of(
                        found, first, change -> change.id().toString(), change -> HistoryView.of(change, language)))
                .map(page -> page.next() == null
                        ? Exported.whole(page.items())
                        : Exported.cut(
                                page.items(), "/api/plans/" + asked.patientId() + "/history?cursor=" + page.next()));
    }
}
