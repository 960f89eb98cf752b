package be.zorgkring.network.pilot.usecase;

import be.zorgkring.kernel.access.Caller;
import be.zorgkring.kernel.event.Work;
import be.zorgkring.kernel.outcome.ExpectedVersion;
import be.zorgkring.kernel.outcome.Outcome;
import be.zorgkring.network.pilot.domain.Pilot;
import be.zorgkring.network.pilot.domain.PilotCode;
import be.zorgkring.network.pilot.domain.PilotMove;
import be.zorgkring.network.pilot.domain.PilotRefusal;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** An initiative takes its next step, when it is legal and the caller is the one to take it. */
@ApplicationScoped
public class MovePilot {

    private final Pilots pilots;
    private final PilotEvents events;

    MovePilot(Pilots pilots, PilotEvents events) {
        this.pilots = pilots;
        this.events = events;
    }

    public Uni<Outcome<Pilot>> move(
            Work work, Caller caller, PilotCode code, PilotMove move, ExpectedVersion expected) {
        if (!entitled(caller, code, move)) {
            return Outcome.soonRefused(PilotRefusal.NOT_ENTITLED);
        }
        return pilots.forChange(work, code)
                .map(found -> Outcome.found(found, PilotRefusal.PILOT_UNKNOWN)
                        .then(pilot -> expected.check(pilot.version(), pilot))
                        .then(pilot -> pilot.move(move)))
                .chain(outcome -> outcome.chain(moved -> save(work, moved)));
    }

    private Uni<Outcome<Pilot>> save(Work work, Pilot moved) {
        events.publish(work, moved);
        return pilots.save(work, moved).replaceWith(Outcome.done(moved));
    }

    private static boolean entitled(Caller caller, PilotCode code, PilotMove move) {
        return caller.hasRole("authority") || (move.takenByInitiative() && caller.coordinates(code.value()));
    }
}
