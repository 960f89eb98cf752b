package be.zorgkring.action.plan.api;

import be.zorgkring.action.plan.domain.PatientId;
import be.zorgkring.action.plan.usecase.PlanChanges;
import be.zorgkring.action.plan.usecase.ReadPlan;
import be.zorgkring.kernel.access.Access.DataCategory;
import be.zorgkring.kernel.export.ExportPart;
import be.zorgkring.kernel.export.Exported;
import be.zorgkring.kernel.http.Page;
import be.zorgkring.kernel.http.PageRequest;
import be.zorgkring.kernel.vocabulary.Language;
import jakarta.enterprise.inject.Produces;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** What the person's own copy holds of their plan; {@link ActionNamesExport} says what the actions in it are called. */
class PlanParts {

    private static final PageRequest<UUID> CHANGES = new PageRequest<>(Optional.empty(), Exported.MOST);

    /** With what is done and what was cancelled. */
    @Produces
    ExportPart plan(ReadPlan plans) {
        return ExportPart.of("plan", 10, Set.of(DataCategory.CARE_PLAN), (work, asked) -> plans.whole(
                        work, new PatientId(asked.patientId()))
                .map(read -> Exported.whole(PlanView.of(read, Language.of(asked.language())))));
    }

    /** Newest first. */
    @Produces
    ExportPart planHistory(PlanChanges changes) {
        return ExportPart.of("planHistory", 20, Set.of(DataCategory.CARE_PLAN), (work, asked) -> {
            Language language = Language.of(asked.language());
            return changes.list(work, new PatientId(asked.patientId()), CHANGES.after(), CHANGES.rows())
                    .map(found -> Page.of(
                            found,
                            CHANGES,
                            change -> change.id().toString(),
                            change -> HistoryView.of(change, language)))
                    .map(page -> Exported.firstPage(
                            page.items(), page.next(), "/api/plans/" + asked.patientId() + "/history"));
        });
    }
}
