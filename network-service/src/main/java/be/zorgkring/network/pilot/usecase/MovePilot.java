package be.zorgkring.network.pilot.usecase;

import be.zorgkring.kernel.Outcome;
import be.zorgkring.kernel.access.Caller;
import be.zorgkring.kernel.event.Work;
import be.zorgkring.network.pilot.domain.Pilot;
import be.zorgkring.network.pilot.domain.PilotCode;
import be.zorgkring.network.pilot.domain.PilotMove;
import be.zorgkring.network.pilot.domain.PilotOutcome;
import be.zorgkring.network.pilot.domain.PilotRefusal;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.LongPredicate;

/** An initiative takes its next step, when it is legal and the caller is the one to take it. */
@ApplicationScoped
public class MovePilot {

    private final Pilots pilots;
    private final PilotAnnouncements announcements;

    MovePilot(Pilots pilots, PilotAnnouncements announcements) {
        this.pilots = pilots;
        this.announcements = announcements;
    }

    /** @param current whether a version is the one that the caller's wish rests on */
    public Uni<Outcome<Pilot, PilotRefusal>> in(
            Work work, Caller caller, PilotCode code, PilotMove move, LongPredicate current) {
        if (!entitled(caller, code, move)) {
            return refused(new PilotRefusal.NotEntitled());
        }
        return pilots.forChange(work, code).chain(found -> {
            if (found.isEmpty()) {
                return refused(new PilotRefusal.PilotUnknown());
            }
            if (!current.test(found.get().version())) {
                return refused(new PilotRefusal.ChangedMeanwhile());
            }
            return switch (found.get().move(move)) {
                case PilotOutcome.Moved(Pilot moved) -> {
                    announcements.announce(work, moved);
                    yield pilots.save(work, moved).replaceWith(Outcome.done(moved));
                }
                case PilotRefusal refusal -> refused(refusal);
            };
        });
    }

    private static boolean entitled(Caller caller, PilotCode code, PilotMove move) {
        return caller.hasRole("authority") || (move.takenByInitiative() && caller.coordinates(code.value()));
    }

    private static Uni<Outcome<Pilot, PilotRefusal>> refused(PilotRefusal refusal) {
        return Uni.createFrom().item(Outcome.refused(refusal));
    }
}
