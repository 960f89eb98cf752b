package be.zorgkring.patient.questionnaire.messaging;

import be.zorgkring.patient.questionnaire.domain.Assignment;
import java.time.LocalDate;
import java.util.UUID;

/** Contract message: somebody was given a questionnaire. */
record QuestionnaireAssigned(
        UUID assignmentId,
        UUID patientId,
        String code,
        int questionnaireVersion,
        String respondent,
        UUID actionId,
        LocalDate on,
        LocalDate due) {

    static final String TYPE = "be.zorgkring.patient.questionnaire-assigned.v1";

    static QuestionnaireAssigned of(Assignment assignment) {
        return new QuestionnaireAssigned(
                assignment.id(),
                assignment.patientId().value(),
                assignment.code(),
                assignment.version(),
                assignment.respondent().code(),
                assignment.actionId().orElse(null),
                assignment.assignedOn(),
                assignment.dueOn());
    }
}
