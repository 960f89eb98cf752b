package be.zorgkring.patient.common.api;

import be.zorgkring.kernel.http.Problem;
import be.zorgkring.kernel.input.Flaw;
import be.zorgkring.patient.consent.domain.ConsentRefusal;
import be.zorgkring.patient.participation.domain.ParticipationRefusal;
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
            case DECLARED_BEFORE_LAST_CHANGE -> Problem.of(409, code, new Flaw("/consent/at", code));
            case PERSON_DECEASED, TOO_MANY_PILOTS -> Problem.of(409, code);
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
            case NO_SUCH_EXCLUSION, NOT_IN_PILOT -> Problem.of(404, code);
        };
    }

    public static Problem problem(ParticipationRefusal refusal) {
        String code = refusal.code();
        return switch (refusal) {
            case NOTHING_TO_WITHDRAW, TOO_MANY_ACTIONS -> Problem.of(409, code);
        };
    }
}
