package be.zorgkring.network.pilot.domain;

import be.zorgkring.network.vocabulary.domain.ShownText;
import java.time.LocalDate;
import java.util.Optional;

/** Where a regional initiative stands in its life. Each state offers only the moves that are legal from it. */
public sealed interface PilotState {

    /** States in which the convention is in force; a continuation may follow another. */
    sealed interface InForce extends PilotState permits Running, Continued {

        Convention convention();

        default Optional<Continued> continueFor(Continuation next) {
            return convention().continued(next).map(Continued::new);
        }

        /** Empty when the end lies before the convention began. */
        default Optional<Ended> end(LocalDate on) {
            return on.isBefore(convention().from()) ? Optional.empty() : Optional.of(new Ended(convention(), on));
        }

        default Optional<CarriedOver> carryOver(LocalDate on, ShownText into) {
            return end(on).map(ended -> new CarriedOver(ended.convention(), on, into));
        }
    }

    record Exploring() implements PilotState {
        Preparing prepare() {
            return new Preparing();
        }
    }

    /** A common plan is being written. */
    record Preparing() implements PilotState {
        Submitted submit(LocalDate on) {
            return new Submitted(on);
        }
    }

    record Submitted(LocalDate on) implements PilotState {
        Retained retain(LocalDate decidedOn) {
            return new Retained(decidedOn);
        }

        NotRetained reject(LocalDate decidedOn, ShownText reason) {
            return new NotRetained(decidedOn, reason);
        }
    }

    record Retained(LocalDate decidedOn) implements PilotState {
        Optional<Running> start(LocalDate from, LocalDate until) {
            return Convention.of(from, until).map(Running::new);
        }
    }

    record NotRetained(LocalDate decidedOn, ShownText reason) implements PilotState {}

    record Running(Convention convention) implements InForce {}

    record Continued(Convention convention) implements InForce {}

    record Ended(Convention convention, LocalDate on) implements PilotState {}

    /** The convention ended, and its work goes on in a partnership. */
    record CarriedOver(Convention convention, LocalDate on, ShownText into) implements PilotState {}

    default PilotStatus status() {
        return switch (this) {
            case Exploring state -> PilotStatus.EXPLORING;
            case Preparing state -> PilotStatus.PREPARING;
            case Submitted state -> PilotStatus.SUBMITTED;
            case Retained state -> PilotStatus.RETAINED;
            case NotRetained state -> PilotStatus.NOT_RETAINED;
            case Running state -> PilotStatus.RUNNING;
            case Continued state -> PilotStatus.CONTINUED;
            case Ended state -> PilotStatus.ENDED;
            case CarriedOver state -> PilotStatus.CARRIED_OVER;
        };
    }

    /** The convention, of states that have or had one. */
    default Optional<Convention> agreed() {
        return switch (this) {
            case Exploring state -> Optional.empty();
            case Preparing state -> Optional.empty();
            case Submitted state -> Optional.empty();
            case Retained state -> Optional.empty();
            case NotRetained state -> Optional.empty();
            case InForce state -> Optional.of(state.convention());
            case Ended state -> Optional.of(state.convention());
            case CarriedOver state -> Optional.of(state.convention());
        };
    }
}
