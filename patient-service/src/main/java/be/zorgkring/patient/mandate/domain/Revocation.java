package be.zorgkring.patient.mandate.domain;

import be.zorgkring.kernel.input.Checked;
import be.zorgkring.kernel.input.Flaw;
import be.zorgkring.patient.common.domain.Actor;
import be.zorgkring.patient.common.domain.Coded;
import java.time.Instant;

/** How a mandate came to its end before its time. */
public record Revocation(Reason reason, Actor by, Instant at) {

    /** Why. */
    public enum Reason implements Coded {
        BY_THE_PERSON,
        RENOUNCED,
        COURT_DECISION,
        EVIDENCE_WITHDRAWN,
        RECORDED_IN_ERROR,
        MANDATEE_DECEASED;

        /** What a health data manager may put down: what the person and the mandatee decide, they decide themselves. */
        public static Checked<Reason> readOfManager(String raw) {
            return Coded.read(Reason.class, raw).then(reason -> switch (reason) {
                case BY_THE_PERSON, RENOUNCED -> Checked.<Reason>flawed(Flaw.UNKNOWN_CODE);
                case COURT_DECISION, EVIDENCE_WITHDRAWN, RECORDED_IN_ERROR, MANDATEE_DECEASED -> Checked.sound(reason);
            });
        }
    }
}
