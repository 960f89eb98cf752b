package be.zorgkring.patient.questionnaire.usecase;

import be.zorgkring.kernel.access.Decision;
import be.zorgkring.kernel.input.Flaw;
import be.zorgkring.patient.questionnaire.domain.QuestionnaireRefusal;
import java.util.List;

/** What came of a wish about somebody's questionnaires. */
public sealed interface QuestionnaireOutcome<T> {

    record Done<T>(T value) implements QuestionnaireOutcome<T> {}

    record NotYours<T>(Decision.Refused decision) implements QuestionnaireOutcome<T> {}

    /** The answers do not fit the questionnaire. */
    record Flawed<T>(List<Flaw> flaws) implements QuestionnaireOutcome<T> {

        public Flawed {
            flaws = List.copyOf(flaws);
        }
    }

    record Refused<T>(QuestionnaireRefusal refusal) implements QuestionnaireOutcome<T> {}
}
