package be.zorgkring.patient.questionnaire.domain;

import be.zorgkring.patient.common.domain.PatientId;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * A questionnaire that somebody was given to answer.
 *
 * @param version the newest on the day it was given; it is answered and read on this one
 * @param carer whose it is; the person's own when absent
 */
public record Assignment(
        UUID id,
        UUID scheduleId,
        PatientId patientId,
        String code,
        int version,
        QuestionnaireCategory category,
        Optional<Carer> carer,
        Optional<UUID> actionId,
        LocalDate plannedOn,
        LocalDate assignedOn,
        LocalDate dueOn) {

    public Respondent respondent() {
        return carer.isPresent() ? Respondent.CARER : Respondent.PERSON;
    }

    public boolean isLate(LocalDate day) {
        return day.isAfter(dueOn);
    }
}
