package be.zorgkring.patient.common.api;

import be.zorgkring.kernel.http.Problem;
import be.zorgkring.kernel.input.Flaw;
import be.zorgkring.patient.common.domain.RecordRefusal;
import be.zorgkring.patient.consent.domain.ConsentRefusal;
import be.zorgkring.patient.emergency.domain.EmergencyRefusal;
import be.zorgkring.patient.mandate.domain.MandateRefusal;
import be.zorgkring.patient.merge.domain.MergeRefusal;
import be.zorgkring.patient.person.domain.InclusionProposalRefusal;
import be.zorgkring.patient.person.domain.InclusionRefusal;
import be.zorgkring.patient.proposal.domain.TwoManagersRefusal;
import be.zorgkring.patient.proposal.usecase.Impediment;
import be.zorgkring.patient.questionnaire.domain.QuestionnaireRefusal;
import be.zorgkring.patient.rectification.domain.RectificationRefusal;
import be.zorgkring.patient.replacement.domain.ReplacementRefusal;

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

    public static Problem problem(ReplacementRefusal refusal) {
        String code = refusal.code();
        return switch (refusal) {
            case RECORD_UNKNOWN -> Problem.of(404, code);
            case RECORD_RETIRED -> Problem.of(409, code);
            case INSZ_CURRENT_ALREADY, INSZ_BELONGS_TO_OTHER -> Problem.of(409, code, new Flaw("/insz", code));
        };
    }

    public static Problem problem(Impediment impediment) {
        return switch (impediment) {
            case Impediment.OfProposal(TwoManagersRefusal refusal) -> problem(refusal);
            case Impediment.OfMandate(MandateRefusal refusal) -> problem(refusal);
            case Impediment.OfNumber(ReplacementRefusal refusal) -> problem(refusal);
            case Impediment.OfMerge(MergeRefusal refusal) -> problem(refusal);
        };
    }

    public static Problem problem(TwoManagersRefusal refusal) {
        String code = refusal.code();
        return switch (refusal) {
            case PROPOSAL_UNKNOWN -> Problem.of(404, code);
            case PROPOSAL_CLOSED, ALREADY_PROPOSED -> Problem.of(409, code);
            case PROPOSED_BY_YOU, NOT_PROPOSED_BY_YOU, OWN_INTEREST, NUMBER_NOT_IN_TOKEN -> Problem.of(403, code);
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
            case BORN_AFTER_WHAT_IS_RECORDED -> Problem.of(422, code, new Flaw("/correction/birthDate", code));
            case CORRECTION_DOES_NOT_FIT -> Problem.of(422, code, new Flaw("/correction", code));
            case OWN_INTEREST -> Problem.of(403, code);
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

    public static Problem problem(MandateRefusal refusal) {
        String code = refusal.code();
        return switch (refusal) {
            case NOT_ON_BEHALF -> Problem.of(403, code);
            case NO_SUCH_MANDATE -> Problem.of(404, code);
            case PERSON_DECEASED, PERSON_OF_AGE, ALREADY_MANDATED, TOO_MANY_MANDATES, MANDATE_BY_LAW ->
                Problem.of(409, code);
            case PERSON_UNKNOWN -> Problem.of(422, code);
            case MANDATE_TO_ONESELF, MANDATEE_UNKNOWN -> Problem.of(422, code, new Flaw("/mandatee", code));
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

    public static Problem problem(EmergencyRefusal refusal) {
        String code = refusal.code();
        return switch (refusal) {
            case EMERGENCY_ACCESS_REFUSED, EMERGENCY_ACCESS_HELD_BACK, OWN_INTEREST -> Problem.of(403, code);
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
