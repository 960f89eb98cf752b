package be.zorgkring.action.catalogue.api;

import be.zorgkring.action.api.Faults;
import be.zorgkring.action.catalogue.usecase.ChangeActionStatus.Move;
import java.time.LocalDate;
import java.util.Optional;

/** The status that an action is to have, and since when. */
record StatusRequest(String status, String on) {

    record Wish(Move move, LocalDate on) {}

    Optional<Wish> read(Faults faults) {
        Optional<Move> move = faults.need("status", status, StatusRequest::move);
        Optional<LocalDate> day = faults.need("on", on, Faults::day);
        return move.flatMap(wanted -> day.map(since -> new Wish(wanted, since)));
    }

    private static Optional<Move> move(String status) {
        return switch (status) {
            case "running" -> Optional.of(Move.START);
            case "ended" -> Optional.of(Move.END);
            default -> Optional.empty();
        };
    }
}
