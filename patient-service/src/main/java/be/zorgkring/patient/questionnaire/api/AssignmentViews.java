package be.zorgkring.patient.questionnaire.api;

import be.zorgkring.patient.common.domain.BelgianCalendar;
import be.zorgkring.patient.questionnaire.domain.Questionnaire;
import be.zorgkring.patient.questionnaire.usecase.Assignments.Filed;
import be.zorgkring.patient.questionnaire.usecase.Questionnaires;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.function.Function;

/** Makes the views of assignments, in the reader's language and as they stand today. */
@Singleton
public class AssignmentViews {

    private final Questionnaires questionnaires;
    private final QuestionnaireWords words;
    private final Clock clock;

    AssignmentViews(Questionnaires questionnaires, QuestionnaireWords words, Clock clock) {
        this.questionnaires = questionnaires;
        this.words = words;
        this.clock = clock;
    }

    /** Without the answers. */
    Function<Filed, AssignmentView> listed(Locale language) {
        LocalDate today = today();
        return filed -> AssignmentView.listed(filed, questionnaire(filed), today, words.in(language));
    }

    public Function<Filed, AssignmentView> whole(Locale language) {
        LocalDate today = today();
        return filed -> AssignmentView.whole(filed, questionnaire(filed), today, words.in(language));
    }

    private Questionnaire questionnaire(Filed filed) {
        return questionnaires.get(filed.assignment().code(), filed.assignment().version());
    }

    private LocalDate today() {
        return BelgianCalendar.day(clock.instant());
    }
}
