package be.zorgkring.patient.consent.domain;

/** What came of asking a consent to change. */
public sealed interface Move {

    /** The next version, to be stored and announced. */
    record Changed(Consent consent, ConsentChange change) implements Move {}

    /** It was so already: nothing to store, nothing to announce. */
    record Unchanged(Consent consent) implements Move {}

    record Refused(ConsentRefusal refusal) implements Move {}
}
