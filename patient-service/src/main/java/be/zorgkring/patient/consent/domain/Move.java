package be.zorgkring.patient.consent.domain;

import java.util.Optional;

/** What came of asking a consent to change. */
public sealed interface Move {

    /** The next version, to be stored and announced. */
    record Changed(Consent consent, ConsentChange change) implements Move {}

    /** It was so already: nothing to store, nothing to announce. */
    record Unchanged(Consent consent) implements Move {}

    record Refused(ConsentRefusal refusal) implements Move {}

    /** The same, with what it rests on where something changed. */
    default Move onGrounds(Optional<String> grounds) {
        return switch (this) {
            case Changed(Consent consent, ConsentChange change) -> new Changed(consent, change.onGrounds(grounds));
            case Unchanged unchanged -> unchanged;
            case Refused refused -> refused;
        };
    }
}
