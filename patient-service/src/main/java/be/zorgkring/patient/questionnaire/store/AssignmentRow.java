package be.zorgkring.patient.questionnaire.store;

import be.zorgkring.kernel.input.Coded;
import be.zorgkring.patient.common.domain.PatientId;
import be.zorgkring.patient.questionnaire.domain.Assignment;
import be.zorgkring.patient.questionnaire.domain.Carer;
import be.zorgkring.patient.questionnaire.domain.QuestionnaireCategory;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** A row of {@code questionnaire_assignment}. */
@JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
record AssignmentRow(
        UUID assignmentId,
        UUID scheduleId,
        UUID patientId,
        String code,
        int version,
        String category,
        UUID carerMemberId,
        UUID carerAccountId,
        UUID actionId,
        LocalDate plannedOn,
        LocalDate assignedOn,
        LocalDate dueOn,
        Instant answeredAt,
        LocalDate remindOn) {

    static AssignmentRow of(Assignment assignment, Optional<LocalDate> remindOn) {
        return new AssignmentRow(
                assignment.id(),
                assignment.scheduleId(),
                assignment.patientId().value(),
                assignment.code(),
                assignment.version(),
                assignment.category().code(),
                assignment.carer().map(Carer::memberId).orElse(null),
                assignment.carer().map(Carer::accountId).orElse(null),
                assignment.actionId().orElse(null),
                assignment.plannedOn(),
                assignment.assignedOn(),
                assignment.dueOn(),
                null,
                remindOn.orElse(null));
    }

    Assignment assignment() {
        return new Assignment(
                assignmentId,
                scheduleId,
                new PatientId(patientId),
                code,
                version,
                Coded.of(QuestionnaireCategory.class, category),
                Optional.ofNullable(carerMemberId).map(member -> new Carer(member, carerAccountId)),
                Optional.ofNullable(actionId),
                plannedOn,
                assignedOn,
                dueOn);
    }
}
