package be.zorgkring.patient.questionnaire.domain;

import be.zorgkring.patient.common.domain.PatientId;
import java.util.UUID;

/**
 * That a person, or their informal carers, are given a questionnaire.
 *
 * @param dueInDays days from the day it is given to the day by which it should be answered
 */
public record Schedule(
        UUID id, PatientId patientId, String code, QuestionnaireCategory category, int dueInDays, Rhythm rhythm) {

    /** Running schedules that one person may have. */
    public static final int MOST = 30;
}
