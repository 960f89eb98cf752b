package be.zorgkring.network.pilot.domain;

import be.zorgkring.network.vocabulary.domain.ShownText;
import java.time.LocalDate;

/** A step in the life of an initiative, asked for by someone; whether it is legal depends on the state. */
public sealed interface PilotMove {

    record Prepare() implements PilotMove {}

    record Submit(LocalDate on) implements PilotMove {}

    record Retain(LocalDate on) implements PilotMove {}

    record Reject(LocalDate on, ShownText reason) implements PilotMove {}

    record Start(LocalDate from, LocalDate until) implements PilotMove {}

    record Continue(Continuation continuation) implements PilotMove {}

    record End(LocalDate on) implements PilotMove {}

    record CarryOver(LocalDate on, ShownText into) implements PilotMove {}

    /** The initiative's own people prepare and submit; all later steps are decided by the programme's authority. */
    default boolean takenByInitiative() {
        return switch (this) {
            case Prepare move -> true;
            case Submit move -> true;
            case Retain move -> false;
            case Reject move -> false;
            case Start move -> false;
            case Continue move -> false;
            case End move -> false;
            case CarryOver move -> false;
        };
    }
}
