package be.zorgkring.action.catalogue.api;

import be.zorgkring.action.catalogue.usecase.ChangeActionStatus.Move;
import be.zorgkring.kernel.input.Checked;
import be.zorgkring.kernel.input.Fields;
import be.zorgkring.kernel.input.Rules;
import java.time.LocalDate;
import java.util.Optional;

/** The status that an action is to have, and since when. */
record StatusRequest(String status, String on) {

    record Wish(Move move, LocalDate on) {}

    Checked<Wish> read() {
        Fields fields = new Fields();
        Move move = fields.need("/status", status, raw -> Rules.known(move(raw)));
        LocalDate since = fields.need("/on", on, Rules::day);
        return fields.sound(() -> new Wish(move, since));
    }

    private static Optional<Move> move(String status) {
        return switch (status) {
            case "running" -> Optional.of(Move.START);
            case "ended" -> Optional.of(Move.END);
            default -> Optional.empty();
        };
    }
}
