package be.zorgkring.patient.common.api;

import be.zorgkring.kernel.http.Problem;
import be.zorgkring.kernel.input.Flaw;
import be.zorgkring.patient.consent.domain.ConsentRefusal;
import be.zorgkring.patient.person.domain.InclusionRefusal;
import be.zorgkring.patient.questionnaire.domain.QuestionnaireRefusal;

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

    public static Problem problem(ConsentRefusal refusal) {
        String code = refusal.code();
        return switch (refusal) {
            case PERSON_DECEASED, ALREADY_INCLUDED, TOO_MANY_PILOTS, ALREADY_EXCLUDED, TOO_MANY_EXCLUSIONS ->
                Problem.of(409, code);
            case NO_SUCH_EXCLUSION -> Problem.of(404, code);
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
