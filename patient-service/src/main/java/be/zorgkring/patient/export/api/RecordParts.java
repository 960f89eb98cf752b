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
import be.zorgkring.patient.person.api.FormerNumberView;
import be.zorgkring.patient.person.api.OwnPersonView;
import be.zorgkring.patient.person.api.PatientView;
import be.zorgkring.patient.person.api.PatientView.ConditionView;
import be.zorgkring.patient.person.usecase.Numbers;
import be.zorgkring.patient.person.usecase.ShowPerson;
import be.zorgkring.patient.preference.api.PreferencesView;
import be.zorgkring.patient.preference.usecase.PreferencesSection;
import be.zorgkring.patient.questionnaire.api.AssignmentViews;
import be.zorgkring.patient.questionnaire.usecase.Assignments;
import be.zorgkring.patient.vulnerability.api.ReportedView;
import be.zorgkring.patient.vulnerability.api.VulnerabilitiesView;
import be.zorgkring.patient.vulnerability.usecase.ReportedVulnerabilities;
import be.zorgkring.patient.vulnerability.usecase.VulnerabilitiesSection;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.inject.Produces;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;

/** What the person's own copy holds of the person and their health. */
class RecordParts {

    @Produces
    ExportPart person(ShowPerson person) {
        return ExportPart.of(
                "person", 10, Set.of(DataCategory.IDENTITY, DataCategory.CONTACT), (work, asked) -> person.show(
                                work, new PatientId(asked.patientId()))
                        .map(shown -> Exported.whole(OwnPersonView.of(shown, asked.ground()))));
    }

    /** As the present one, for the person alone. */
    @Produces
    ExportPart formerNumbers(Numbers numbers) {
        return ExportPart.of(
                "formerNumbers",
                11,
                Set.of(DataCategory.IDENTITY),
                (work, asked) -> PatientView.mayKnowNumber(asked.ground(), null)
                        ? numbers.former(work, new PatientId(asked.patientId()))
                                .map(former -> whole(former, FormerNumberView::of))
                        : Uni.createFrom().item(Exported.whole(List.of())));
    }

    @Produces
    ExportPart contacts(ContactsSection contacts) {
        return section("contacts", 12, DataCategory.CONTACT, contacts, ContactsView::of);
    }

    @Produces
    ExportPart preferences(PreferencesSection preferences) {
        return section("preferences", 14, DataCategory.CONTACT, preferences, PreferencesView::of);
    }

    @Produces
    ExportPart conditions(ShowPerson person) {
        return ExportPart.of(
                "conditions",
                20,
                Set.of(DataCategory.CONDITIONS, DataCategory.MENTAL_HEALTH),
                (work, asked) -> person.show(work, new PatientId(asked.patientId()))
                        .map(shown -> whole(shown.conditions(), ConditionView::of)));
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

    private static <T> Exported whole(List<T> entries, Function<T, ?> view) {
        return Exported.whole(entries.stream().map(view).toList());
    }
}
