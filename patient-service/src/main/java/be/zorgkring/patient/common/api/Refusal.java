package be.zorgkring.patient.common.api;

import be.zorgkring.kernel.http.Problem;
import be.zorgkring.kernel.input.Flaw;
import be.zorgkring.patient.consent.domain.ConsentRefusal;
import be.zorgkring.patient.emergency.domain.EmergencyRefusal;
import be.zorgkring.patient.merge.domain.MergeRefusal;
import be.zorgkring.patient.person.domain.InclusionRefusal;
import be.zorgkring.patient.person.domain.ReplacementRefusal;
import be.zorgkring.patient.questionnaire.domain.QuestionnaireRefusal;
import be.zorgkring.patient.rectification.domain.RectificationRefusal;

/** The one place where a refusal becomes a problem. */
public final class Refusal {

    private Refusal() {}

    public static Problem problem(InclusionRefusal refusal) {
        String code = refusal.code();
        return switch (refusal) {
            case PROFESSIONAL_NOT_REGISTERED, PROFESSIONAL_SUSPENDED -> Problem.of(403, code);
            case UNKNOWN_PILOT, PILOT_NOT_RUNNING -> Problem.of(422, code, new Flaw("/pilot", code));
            case ALREADY_INCLUDED -> Problem.of(409, code, new Flaw("/pilot", code));
            case PERSON_DECEASED, TOO_MANY_PILOTS -> Problem.of(409, code);
        };
    }

    public static Problem problem(ReplacementRefusal refusal) {
        String code = refusal.code();
        return switch (refusal) {
            case RECORD_UNKNOWN -> Problem.of(404, code);
            case RECORD_RETIRED -> Problem.of(409, code);
            case INSZ_CURRENT_ALREADY, INSZ_BELONGS_TO_OTHER -> Problem.of(409, code, new Flaw("/insz", code));
        };
    }

    public static Problem problem(MergeRefusal refusal) {
        String code = refusal.code();
        return switch (refusal) {
            case RECORD_UNKNOWN, MERGE_UNKNOWN -> Problem.of(404, code);
            case RECORD_RETIRED, MERGE_CHAIN, MERGE_UNDONE -> Problem.of(409, code);
        };
    }

    public static Problem problem(RectificationRefusal refusal) {
        String code = refusal.code();
        return switch (refusal) {
            case RECTIFICATION_UNKNOWN -> Problem.of(404, code);
            case TOO_MANY_RECTIFICATIONS, RECTIFICATION_DECIDED -> Problem.of(409, code);
            case CORRECTION_DOES_NOT_FIT -> Problem.of(422, code, new Flaw("/correction", code));
        };
    }

    public static Problem problem(ConsentRefusal refusal) {
        String code = refusal.code();
        return switch (refusal) {
            case PERSON_DECEASED, ALREADY_INCLUDED, TOO_MANY_PILOTS, ALREADY_EXCLUDED, TOO_MANY_EXCLUSIONS ->
                Problem.of(409, code);
            case NO_SUCH_EXCLUSION -> Problem.of(404, code);
        };
    }

    public static Problem problem(EmergencyRefusal refusal) {
        String code = refusal.code();
        return switch (refusal) {
            case EMERGENCY_ACCESS_REFUSED -> Problem.of(403, code);
            case HAS_ACCESS_ALREADY, ALREADY_REVIEWED -> Problem.of(409, code);
            case NO_SUCH_EMERGENCY_ACCESS -> Problem.of(404, code);
        };
    }

    public static Problem problem(QuestionnaireRefusal refusal) {
        String code = refusal.code();
        return switch (refusal) {
            case NO_SUCH_QUESTIONNAIRE, NO_SUCH_ASSIGNMENT, NO_SUCH_SCHEDULE -> Problem.of(404, code);
            case ALREADY_ANSWERED, TOO_MANY_SCHEDULES -> Problem.of(409, code);
        };
    }
}
