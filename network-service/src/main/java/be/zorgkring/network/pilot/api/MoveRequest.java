package be.zorgkring.network.pilot.api;

import be.zorgkring.kernel.input.Checked;
import be.zorgkring.kernel.input.Fields;
import be.zorgkring.kernel.input.Flaw;
import be.zorgkring.network.pilot.domain.Continuation;
import be.zorgkring.network.pilot.domain.PilotDraft;
import be.zorgkring.network.pilot.domain.PilotMove;
import be.zorgkring.network.vocabulary.domain.ShownText;
import java.time.LocalDate;
import java.util.function.Supplier;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The next step of an initiative; which of the other fields it needs depends on {@code move}. */
@Schema(requiredProperties = "move")
public record MoveRequest(
        @Schema(enumeration = {"prepare", "submit", "retain", "reject", "start", "continue", "end", "carry-over"})
        String move,

        LocalDate on,
        LocalDate from,
        LocalDate until,
        @Schema(maxLength = ShownText.LONGEST_NAME) String approvedBy,
        @Schema(maxLength = ShownText.LONGEST_NAME) String reason,
        @Schema(maxLength = ShownText.LONGEST_NAME) String into) {

    Checked<PilotMove> read() {
        if (move == null) {
            return Checked.flawed("/move", Flaw.REQUIRED);
        }
        Fields fields = new Fields();
        Supplier<PilotMove> made =
                switch (move) {
                    case "prepare" -> PilotMove.Prepare::new;
                    case "submit" -> {
                        fields.need("/on", on);
                        yield () -> new PilotMove.Submit(on);
                    }
                    case "retain" -> {
                        fields.need("/on", on);
                        yield () -> new PilotMove.Retain(on);
                    }
                    case "reject" -> {
                        fields.need("/on", on);
                        ShownText why = fields.need("/reason", reason, ShownText::name);
                        yield () -> new PilotMove.Reject(on, why);
                    }
                    case "start" -> {
                        fields.need("/from", from);
                        fields.need("/until", until);
                        yield () -> new PilotMove.Start(from, until);
                    }
                    case "continue" -> {
                        Continuation next = fields.take("", PilotDraft.continuation(approvedBy, from, until));
                        yield () -> new PilotMove.Continue(next);
                    }
                    case "end" -> {
                        fields.need("/on", on);
                        yield () -> new PilotMove.End(on);
                    }
                    case "carry-over" -> {
                        fields.need("/on", on);
                        ShownText partnership = fields.need("/into", into, ShownText::name);
                        yield () -> new PilotMove.CarryOver(on, partnership);
                    }
                    default -> null;
                };
        return made == null ? Checked.flawed("/move", Flaw.UNKNOWN_CODE) : fields.sound(made);
    }
}
