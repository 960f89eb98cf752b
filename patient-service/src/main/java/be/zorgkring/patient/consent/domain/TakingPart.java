package be.zorgkring.patient.consent.domain;

import be.zorgkring.kernel.input.Coded;
import be.zorgkring.patient.common.domain.PilotCode;
import java.time.Instant;
import java.time.LocalDate;

/**
 * Consent to taking part in one pilot project, and the inclusion that rests on it.
 *
 * @param includedOn counting date of the inclusion, a Belgian calendar day
 */
public record TakingPart(PilotCode pilot, TakingPartState state, Evidence evidence, LocalDate includedOn) {

    public static final int MOST = 50;

    /** Withdrawn ones stay, since they were counted once. */
    public enum TakingPartState implements Coded {
        GIVEN,
        WITHDRAWN
    }

    public Instant since() {
        return evidence.at();
    }

    boolean goesOn() {
        return state == TakingPartState.GIVEN;
    }

    TakingPart leave(Evidence by) {
        return new TakingPart(pilot, TakingPartState.WITHDRAWN, by, includedOn);
    }

    /** Whoever left and comes back is counted once, from the first inclusion. */
    TakingPart again(Evidence by, LocalDate on) {
        return new TakingPart(pilot, TakingPartState.GIVEN, by, on.isBefore(includedOn) ? on : includedOn);
    }
}
