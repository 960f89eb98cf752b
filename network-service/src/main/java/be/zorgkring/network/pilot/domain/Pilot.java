package be.zorgkring.network.pilot.domain;

import be.zorgkring.kernel.outcome.Outcome;
import be.zorgkring.network.pilot.domain.PilotState.Exploring;
import be.zorgkring.network.pilot.domain.PilotState.InForce;
import be.zorgkring.network.pilot.domain.PilotState.Preparing;
import be.zorgkring.network.pilot.domain.PilotState.Retained;
import be.zorgkring.network.pilot.domain.PilotState.Submitted;
import be.zorgkring.network.vocabulary.domain.ShownText;
import java.time.LocalDate;
import java.util.Optional;

/** A regional initiative of integrated care, from first exploration to its end or the partnership after it. */
public record Pilot(PilotId id, long version, PilotCode code, ShownText name, PilotState state) {

    public static Pilot register(PilotId id, PilotCode code, ShownText name) {
        return new Pilot(id, 1, code, name, new Exploring());
    }

    public Outcome<Pilot> move(PilotMove move) {
        return switch (move) {
            case PilotMove.Prepare() -> state instanceof Exploring now ? to(now.prepare()) : illegal();
            case PilotMove.Submit(LocalDate on) -> state instanceof Preparing now ? to(now.submit(on)) : illegal();
            case PilotMove.Retain(LocalDate on) -> state instanceof Submitted now ? to(now.retain(on)) : illegal();
            case PilotMove.Reject(LocalDate on, ShownText reason) ->
                state instanceof Submitted now ? to(now.reject(on, reason)) : illegal();
            case PilotMove.Start(LocalDate from, LocalDate until) ->
                state instanceof Retained now ? moved(now.start(from, until)) : illegal();
            case PilotMove.Continue(Continuation next) ->
                state instanceof InForce now ? moved(now.continueFor(next)) : illegal();
            case PilotMove.End(LocalDate on) -> state instanceof InForce now ? moved(now.end(on)) : illegal();
            case PilotMove.CarryOver(LocalDate on, ShownText into) ->
                state instanceof InForce now ? moved(now.carryOver(on, into)) : illegal();
        };
    }

    private Outcome<Pilot> moved(Optional<? extends PilotState> next) {
        return next.<Outcome<Pilot>>map(this::to).orElseGet(() -> Outcome.refused(PilotRefusal.PERIOD_DOES_NOT_FIT));
    }

    private Outcome<Pilot> to(PilotState next) {
        return Outcome.done(new Pilot(id, version + 1, code, name, next));
    }

    private Outcome<Pilot> illegal() {
        return Outcome.refused(PilotRefusal.PILOT_MOVE_NOT_LEGAL);
    }
}
