package be.zorgkring.patient.consent.domain;

import java.time.Instant;

/** One consent for the whole circle; a person who died has none that could change. */
public sealed interface SharingConsent {

    Instant since();

    Evidence evidence();

    /** As stored and sent. */
    default String code() {
        return switch (this) {
            case Given given -> "given";
            case Withdrawn withdrawn -> "withdrawn";
            case Deceased deceased -> "deceased";
        };
    }

    /** Whether it closes what the other leaves open; death closes even the question. */
    default boolean isStricterThan(SharingConsent other) {
        return strictness() > other.strictness();
    }

    private int strictness() {
        return switch (this) {
            case Given given -> 0;
            case Withdrawn withdrawn -> 1;
            case Deceased deceased -> 2;
        };
    }

    /** Reads back what {@link #code} wrote. */
    static SharingConsent of(String code, Evidence evidence) {
        return switch (code) {
            case "given" -> new Given(evidence);
            case "withdrawn" -> new Withdrawn(evidence);
            case "deceased" -> new Deceased(evidence);
            default -> throw new IllegalArgumentException("not a state of sharing: " + code);
        };
    }

    static Given given(Evidence evidence) {
        return new Given(evidence);
    }

    static Withdrawn notGiven(Evidence evidence) {
        return new Withdrawn(evidence);
    }

    record Given(Evidence evidence) implements SharingConsent {
        Withdrawn withdraw(Evidence by) {
            return new Withdrawn(by);
        }

        @Override
        public Instant since() {
            return evidence.at();
        }
    }

    record Withdrawn(Evidence evidence) implements SharingConsent {
        Given give(Evidence by) {
            return new Given(by);
        }

        @Override
        public Instant since() {
            return evidence.at();
        }
    }

    record Deceased(Evidence evidence) implements SharingConsent {
        @Override
        public Instant since() {
            return evidence.at();
        }
    }
}
