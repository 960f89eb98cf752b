package be.zorgkring.patient.export.api;

import be.zorgkring.kernel.access.Access.DataCategory;
import be.zorgkring.kernel.export.ExportPart;
import be.zorgkring.kernel.export.Exported;
import be.zorgkring.patient.common.api.CodeWords;
import be.zorgkring.patient.common.domain.PatientId;
import be.zorgkring.patient.common.usecase.RecordSection;
import be.zorgkring.patient.contact.api.ContactsView;
import be.zorgkring.patient.contact.usecase.ContactsSection;
import be.zorgkring.patient.lifegoal.api.LifeGoalView;
import be.zorgkring.patient.lifegoal.usecase.ReadLifeGoals;
import be.zorgkring.patient.preference.api.PreferencesView;
import be.zorgkring.patient.preference.usecase.PreferencesSection;
import be.zorgkring.patient.questionnaire.api.AssignmentViews;
import be.zorgkring.patient.questionnaire.usecase.Assignments;
import be.zorgkring.patient.vulnerability.api.ReportedView;
import be.zorgkring.patient.vulnerability.api.VulnerabilitiesView;
import be.zorgkring.patient.vulnerability.usecase.ReportedVulnerabilities;
import be.zorgkring.patient.vulnerability.usecase.VulnerabilitiesSection;
import jakarta.enterprise.inject.Produces;
import java.util.Set;
import java.util.function.BiFunction;

/** What the person's own copy holds of the person and their health. */
class RecordParts {

    @Produces
    ExportPart contacts(ContactsSection contacts) {
        return section("contacts", 12, DataCategory.CONTACT, contacts, ContactsView::of);
    }

    @Produces
    ExportPart preferences(PreferencesSection preferences) {
        return section("preferences", 14, DataCategory.CONTACT, preferences, PreferencesView::of);
    }

    @Produces
    ExportPart vulnerabilities(VulnerabilitiesSection vulnerabilities) {
        return section("vulnerabilities", 25, DataCategory.SOCIAL, vulnerabilities, VulnerabilitiesView::of);
    }

    @Produces
    ExportPart vulnerabilityHistory(ReportedVulnerabilities vulnerabilities) {
        return ExportPart.list(
                "vulnerabilityHistory",
                26,
                Set.of(DataCategory.SOCIAL),
                (work, id, most) -> vulnerabilities.history(work, new PatientId(id), most),
                asked -> report -> ReportedView.of(report, CodeWords.in(asked.language())));
    }

    @Produces
    ExportPart lifeGoals(ReadLifeGoals lifeGoals) {
        return ExportPart.plainList(
                "lifeGoals",
                30,
                Set.of(DataCategory.CARE_PLAN),
                (work, id, most) -> lifeGoals.whole(work, new PatientId(id), most),
                LifeGoalView::of);
    }

    @Produces
    ExportPart lifeGoalHistory(ReadLifeGoals lifeGoals) {
        return ExportPart.plainList(
                "lifeGoalHistory",
                31,
                Set.of(DataCategory.CARE_PLAN),
                (work, id, most) -> lifeGoals.wholeHistory(work, new PatientId(id), most),
                LifeGoalView::of);
    }

    /** What an informal carer answered about themself is no part of it. */
    @Produces
    ExportPart questionnaires(Assignments assignments, AssignmentViews views) {
        return ExportPart.list(
                "questionnaires",
                40,
                Set.of(DataCategory.QUESTIONNAIRES, DataCategory.MENTAL_HEALTH),
                (work, id, most) -> assignments.list(work, Assignments.Filter.own(new PatientId(id)), most),
                asked -> views.whole(asked.language()));
    }

    private static <T> ExportPart section(
            String name,
            int position,
            DataCategory category,
            RecordSection<T> section,
            BiFunction<T, CodeWords, Object> view) {
        return ExportPart.of(
                name, position, Set.of(category), (work, asked) -> section.whole(work, new PatientId(asked.patientId()))
                        .map(value -> Exported.whole(view.apply(value, CodeWords.in(asked.language())))));
    }
}
