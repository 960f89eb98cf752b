package be.zorgkring.action.plan.api;

import be.zorgkring.action.api.Languages;
import be.zorgkring.action.plan.domain.PatientId;
import be.zorgkring.action.plan.usecase.PlanHistory;
import be.zorgkring.action.vocabulary.Language;
import be.zorgkring.kernel.access.Access.DataCategory;
import be.zorgkring.kernel.event.Work;
import be.zorgkring.kernel.export.ExportPart;
import be.zorgkring.kernel.export.Exported;
import be.zorgkring.kernel.http.Page;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Who changed the plan and when, newest first, in the person's own copy. */
@ApplicationScoped
class PlanHistoryExport implements ExportPart {

    private final PlanHistory history;

    PlanHistoryExport(PlanHistory history) {
        this.history = history;
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
        Language language = Languages.of(asked.language());
        return history.page(work, new PatientId(asked.patientId()), Optional.empty(), Exported.MOST + 1)
                .map(entries -> exported(asked, entries, language));
    }

    private static Exported exported(Asked asked, List<PlanHistory.Entry> entries, Language language) {
        Page<HistoryView> page = Page.of(
                entries.stream().map(entry -> HistoryView.of(entry, language)).toList(),
                Exported.MOST,
                view -> view.changeId().toString());
        return page.next() == null
                ? Exported.whole(page.items())
                : Exported.cut(page.items(), "/api/plans/" + asked.patientId() + "/history?cursor=" + page.next());
    }
}
