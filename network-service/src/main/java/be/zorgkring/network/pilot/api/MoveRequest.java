package be.zorgkring.network.pilot.api;

import be.zorgkring.network.pilot.domain.Continuation;
import be.zorgkring.network.pilot.domain.PilotDraft;
import be.zorgkring.network.pilot.domain.PilotMove;
import be.zorgkring.network.vocabulary.domain.Checked;
import be.zorgkring.network.vocabulary.domain.Findings;
import be.zorgkring.network.vocabulary.domain.ShownText;
import java.time.LocalDate;
import java.util.function.Supplier;

/** The next step of an initiative; which of the other fields it needs depends on {@code move}. */
public record MoveRequest(
        String move, LocalDate on, LocalDate from, LocalDate until, String approvedBy, String reason, String into) {

    Checked<PilotMove> toMove() {
        if (move == null) {
            return Checked.invalid("move", "field.required");
        }
        Findings findings = new Findings();
        Supplier<PilotMove> made =
                switch (move) {
                    case "prepare" -> PilotMove.Prepare::new;
                    case "submit" -> {
                        findings.required("on", on);
                        yield () -> new PilotMove.Submit(on);
                    }
                    case "retain" -> {
                        findings.required("on", on);
                        yield () -> new PilotMove.Retain(on);
                    }
                    case "reject" -> {
                        findings.required("on", on);
                        ShownText why = text("reason", reason, findings);
                        yield () -> new PilotMove.Reject(on, why);
                    }
                    case "start" -> {
                        findings.required("from", from);
                        findings.required("until", until);
                        yield () -> new PilotMove.Start(from, until);
                    }
                    case "continue" -> {
                        Continuation next = findings.take("", PilotDraft.continuation(approvedBy, from, until));
                        yield () -> new PilotMove.Continue(next);
                    }
                    case "end" -> {
                        findings.required("on", on);
                        yield () -> new PilotMove.End(on);
                    }
                    case "carry-over" -> {
                        findings.required("on", on);
                        ShownText partnership = text("into", into, findings);
                        yield () -> new PilotMove.CarryOver(on, partnership);
                    }
                    default -> null;
                };
        return made == null ? Checked.invalid("move", "code.unknown") : findings.or(made);
    }

    private static ShownText text(String field, String raw, Findings findings) {
        return findings.take(field, ShownText.parse(raw, ShownText.NAME_LENGTH));
    }
}
