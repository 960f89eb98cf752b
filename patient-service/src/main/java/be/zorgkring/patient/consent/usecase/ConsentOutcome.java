package be.zorgkring.patient.consent.usecase;

import be.zorgkring.kernel.access.Decision;
import be.zorgkring.patient.consent.domain.Consent;
import be.zorgkring.patient.consent.domain.ConsentRefusal;

/** What came of asking a consent to change. */
public sealed interface ConsentOutcome {

    record Done(Consent consent) implements ConsentOutcome {}

    /** The caller may not decide on it, nor write it down for the person. */
    record NotYours(Decision.Refused decision) implements ConsentOutcome {}

    /** Who looks after all records asked for one that does not exist. */
    record NoSuchPerson() implements ConsentOutcome {}

    /** Someone changed it since the caller looked. */
    record ChangedMeanwhile(long version) implements ConsentOutcome {}

    record Refused(ConsentRefusal refusal) implements ConsentOutcome {}
}
