package be.zorgkring.patient.common.api;

import be.zorgkring.kernel.http.Problem;
import be.zorgkring.kernel.input.Flaw;
import be.zorgkring.patient.consent.domain.ConsentRefusal;
import be.zorgkring.patient.mandate.domain.MandateRefusal;
import be.zorgkring.patient.person.domain.InclusionRefusal;

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
}
