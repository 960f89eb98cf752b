package be.zorgkring.patient.consent.domain;

import be.zorgkring.kernel.input.Coded;
import java.time.Instant;
import java.time.LocalDate;

/** One consent for the whole circle; a person who died has none that could change. */
public sealed interface SharingConsent {

    Evidence evidence();

    default Instant since() {
        return evidence().at();
    }

    default SharingState state() {
        return switch (this) {
            case Given given -> SharingState.GIVEN;
            case Withdrawn withdrawn -> SharingState.WITHDRAWN;
            case Deceased deceased -> SharingState.DECEASED;
        };
    }

    /** As stored and sent. */
    default String code() {
        return state().code();
    }

    /** Whether it closes what the other leaves open; death closes even the question. */
    default boolean isStricterThan(SharingConsent other) {
        return state().compareTo(other.state()) > 0;
    }

    /** What the living allow, or allowed. */
    sealed interface Living extends SharingConsent {

        /** Reads back what {@link #code} wrote. */
        static Living of(String code, Evidence evidence) {
            return switch (Coded.of(SharingState.class, code)) {
                case GIVEN -> new Given(evidence);
                case WITHDRAWN -> new Withdrawn(evidence);
                case DECEASED -> throw new IllegalArgumentException("nothing that the living allow");
            };
        }

        default Deceased die(LocalDate on, Evidence evidence) {
            return new Deceased(evidence, on, this);
        }
    }

    static Given given(Evidence evidence) {
        return new Given(evidence);
    }

    static Withdrawn notGiven(Evidence evidence) {
        return new Withdrawn(evidence);
    }

    record Given(Evidence evidence) implements Living {
        Withdrawn withdraw(Evidence by) {
            return new Withdrawn(by);
        }
    }

    record Withdrawn(Evidence evidence) implements Living {
        Given give(Evidence by) {
            return new Given(by);
        }
    }

    /**
     * Closed by death.
     *
     * @param evidence of the death; its moment is that of the registration
     * @param on day of death
     * @param before what the person allowed, to which a wrong death returns
     */
    record Deceased(Evidence evidence, LocalDate on, Living before) implements SharingConsent {}
}
