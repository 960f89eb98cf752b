package be.zorgkring.patient.consent.usecase;

import be.zorgkring.kernel.access.Decision;
import be.zorgkring.patient.consent.domain.Consent;
import be.zorgkring.patient.consent.domain.ConsentRefusal;

/** What came of a person's wish about their own consent. */
public sealed interface ConsentOutcome {

    record Done(Consent consent) implements ConsentOutcome {}

    /** Only the person decides on their consent. */
    record NotYours(Decision.Refused decision) implements ConsentOutcome {}

    /** Someone changed it since the caller looked. */
    record ChangedMeanwhile(long version) implements ConsentOutcome {}

    record Refused(ConsentRefusal refusal) implements ConsentOutcome {}
}
