package be.zorgkring.patient.questionnaire.api;

import be.zorgkring.kernel.access.Access.DataCategory;
import be.zorgkring.kernel.event.Work;
import be.zorgkring.kernel.export.ExportPart;
import be.zorgkring.kernel.export.Exported;
import be.zorgkring.patient.common.domain.BelgianCalendar;
import be.zorgkring.patient.common.domain.PatientId;
import be.zorgkring.patient.questionnaire.domain.Category;
import be.zorgkring.patient.questionnaire.domain.Questionnaire;
import be.zorgkring.patient.questionnaire.usecase.Assignments;
import be.zorgkring.patient.questionnaire.usecase.Assignments.Filed;
import be.zorgkring.patient.questionnaire.usecase.Assignments.Filter;
import be.zorgkring.patient.questionnaire.usecase.Questionnaires;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * What the person was asked and what was answered, in their own copy; what an informal carer answered about themself is
 * no part of it.
 */
@ApplicationScoped
class QuestionnairesExport implements ExportPart {

    private final Assignments assignments;
    private final Questionnaires questionnaires;
    private final QuestionnaireWords words;
    private final Clock clock;

    QuestionnairesExport(
            Assignments assignments, Questionnaires questionnaires, QuestionnaireWords words, Clock clock) {
        this.assignments = assignments;
        this.questionnaires = questionnaires;
        this.words = words;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "questionnaires";
    }

    @Override
    public Set<DataCategory> categories() {
        return EnumSet.of(DataCategory.QUESTIONNAIRES, DataCategory.MENTAL_HEALTH);
    }

    @Override
    public int position() {
        return 40;
    }

    @Override
    public Uni<Exported> of(Work work, Asked asked) {
        Filter own = new Filter(
                new PatientId(asked.patientId()),
                EnumSet.allOf(Category.class),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        LocalDate today = BelgianCalendar.day(clock.instant());
        QuestionnaireWords.Words wording = words.in(asked.language());
        return assignments
                .list(work, own, Exported.MOST + 1)
                .map(found -> Exported.list(
                        found, filed -> AssignmentView.whole(filed, questionnaire(filed), today, wording)));
    }

    private Questionnaire questionnaire(Filed filed) {
        return questionnaires.get(filed.assignment().code(), filed.assignment().version());
    }
}
