package be.zorgkring.patient.common.api;

import be.zorgkring.kernel.http.Problem;
import be.zorgkring.kernel.input.Flaw;
import be.zorgkring.patient.common.domain.RecordRefusal;
import be.zorgkring.patient.consent.domain.ConsentRefusal;
import be.zorgkring.patient.person.domain.InclusionProposalRefusal;
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
            case DECLARED_BEFORE_LAST_CHANGE -> Problem.of(409, code, new Flaw("/consent/at", code));
            case PERSON_DECEASED, TOO_MANY_PILOTS -> Problem.of(409, code);
        };
    }

    public static Problem problem(InclusionProposalRefusal refusal) {
        String code = refusal.code();
        return switch (refusal) {
            case NO_SUCH_INCLUSION_PROPOSAL -> Problem.of(404, code);
            case INCLUSION_PROPOSAL_CLOSED -> Problem.of(409, code);
        };
    }

    public static Problem problem(ConsentRefusal refusal) {
        String code = refusal.code();
        return switch (refusal) {
            case PERSON_DECEASED,
                    NOT_DECEASED,
                    ALREADY_INCLUDED,
                    TOO_MANY_PILOTS,
                    ALREADY_EXCLUDED,
                    TOO_MANY_EXCLUSIONS -> Problem.of(409, code);
            case DECLARED_BEFORE_LAST_CHANGE -> Problem.of(409, code, new Flaw("/at", code));
            case PROFESSIONAL_UNKNOWN -> Problem.of(422, code, new Flaw("/nihdi", code));
            case DEATH_BEFORE_BIRTH -> Problem.of(422, code, new Flaw("/on", code), new Flaw("/birthDate", code));
            case NO_SUCH_EXCLUSION, NOT_IN_PILOT -> Problem.of(404, code);
            case OWN_INTEREST -> Problem.of(403, code);
        };
    }

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
