package be.zorgkring.patient.mandate.usecase;

import be.zorgkring.kernel.access.Decision;
import be.zorgkring.patient.mandate.domain.Mandate;
import be.zorgkring.patient.mandate.domain.MandateRefusal;

/** What came of a wish about a mandate. */
public sealed interface MandateOutcome {

    record Done(Mandate mandate) implements MandateOutcome {}

    /** The caller is neither the person nor acts for them. */
    record NotYours(Decision.Refused decision) implements MandateOutcome {}

    record Refused(MandateRefusal refusal) implements MandateOutcome {}
}
