package be.zorgkring.patient.mandate.domain;

import be.zorgkring.kernel.input.Checked;
import be.zorgkring.kernel.input.Coded;
import be.zorgkring.kernel.input.Flaw;
import be.zorgkring.patient.common.domain.Actor;
import java.time.Instant;

/** How a mandate came to its end before its time. */
public record Revocation(RevocationReason reason, Actor by, Instant at) {

    /** Why. */
    public enum RevocationReason implements Coded {
        BY_THE_PERSON,
        RENOUNCED,
        COURT_DECISION,
        EVIDENCE_WITHDRAWN,
        RECORDED_IN_ERROR,
        MANDATEE_DECEASED,
        NO_LONGER_AT_EHEALTH,
        RECORD_ERASED;

        /** What a health data manager may put down: the person, the mandatee and eHealth speak for themselves. */
        public static Checked<RevocationReason> readOfManager(String raw) {
            return Coded.read(RevocationReason.class, raw).then(reason -> switch (reason) {
                case BY_THE_PERSON, RENOUNCED, NO_LONGER_AT_EHEALTH, RECORD_ERASED ->
                    Checked.<RevocationReason>flawed(Flaw.UNKNOWN_CODE);
                case COURT_DECISION, EVIDENCE_WITHDRAWN, RECORDED_IN_ERROR, MANDATEE_DECEASED -> Checked.sound(reason);
            });
        }
    }
}
