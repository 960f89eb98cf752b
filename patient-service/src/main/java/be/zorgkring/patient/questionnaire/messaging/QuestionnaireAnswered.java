package be.zorgkring.patient.questionnaire.messaging;

import be.zorgkring.patient.common.domain.BelgianCalendar;
import be.zorgkring.patient.questionnaire.domain.Assignment;
import be.zorgkring.patient.questionnaire.domain.FilledIn;
import be.zorgkring.patient.questionnaire.domain.Score;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;

/** Contract message: a questionnaire was answered. Nothing of the answers but what they add up to. */
record QuestionnaireAnswered(
        UUID assignmentId,
        UUID patientId,
        String code,
        int questionnaireVersion,
        String respondent,
        UUID actionId,
        LocalDate on,
        LocalDate due,
        boolean late,
        boolean onBehalf,
        BigDecimal score,
        String band) {

    static final String TYPE = "be.zorgkring.patient.questionnaire-answered.v1";

    static QuestionnaireAnswered of(Assignment assignment, FilledIn filledIn) {
        return new QuestionnaireAnswered(
                assignment.id(),
                assignment.patientId().value(),
                assignment.code(),
                assignment.version(),
                assignment.respondent().code(),
                assignment.actionId().orElse(null),
                BelgianCalendar.day(filledIn.at()),
                assignment.dueOn(),
                filledIn.late(),
                filledIn.by().onBehalf(),
                filledIn.score().map(Score::value).orElse(null),
                filledIn.score().map(Score::band).orElse(null));
    }
}
