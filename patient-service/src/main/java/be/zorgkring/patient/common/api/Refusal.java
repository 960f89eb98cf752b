package be.zorgkring.patient.common.api;

import be.zorgkring.kernel.http.Problem;
import be.zorgkring.kernel.input.Flaw;
import be.zorgkring.patient.common.domain.RecordRefusal;
import be.zorgkring.patient.questionnaire.domain.QuestionnaireRefusal;

/** The one place where a refusal becomes a problem. */
public final class Refusal {

    private Refusal() {}

    public static Problem problem(RecordRefusal refusal) {
        String code = refusal.code();
        return switch (refusal) {
            case NO_SUCH_LIFE_GOAL, NO_SUCH_CONDITION -> Problem.of(404, code);
            case LIFE_GOAL_MOVE_NOT_LEGAL -> Problem.of(409, code, new Flaw("/state", code));
            case TOO_MANY_LIFE_GOALS, CONDITION_ENDED, TOO_MANY_CONDITIONS -> Problem.of(409, code);
            case CONDITION_KNOWN -> Problem.of(409, code, new Flaw("/code", code));
            case CONDITION_BEFORE_BIRTH ->
                Problem.of(422, code, new Flaw("/onset", code), new Flaw("/birthDate", code));
            case ENDS_BEFORE_ONSET -> Problem.of(422, code, new Flaw("/on", Flaw.PERIOD));
            case CONFIRMATION_IS_CLINICAL -> Problem.of(403, code, new Flaw("/verification", code));
            case CONSENT_IS_THE_PERSONS -> Problem.of(403, code, new Flaw("/reports", code));
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
