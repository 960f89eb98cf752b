package be.zorgkring.network.pilot.usecase;

import be.zorgkring.kernel.Uuid7;
import be.zorgkring.kernel.event.Work;
import be.zorgkring.kernel.outcome.Outcome;
import be.zorgkring.network.pilot.domain.Pilot;
import be.zorgkring.network.pilot.domain.PilotDraft;
import be.zorgkring.network.pilot.domain.PilotId;
import be.zorgkring.network.pilot.domain.PilotRefusal;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** A region begins to explore. */
@ApplicationScoped
public class RegisterPilot {

    private final Pilots pilots;
    private final PilotEvents events;

    RegisterPilot(Pilots pilots, PilotEvents events) {
        this.pilots = pilots;
        this.events = events;
    }

    public Uni<Outcome<Pilot>> register(Work work, PilotDraft draft) {
        return pilots.taken(work, List.of(draft.code())).chain(taken -> {
            if (!taken.isEmpty()) {
                return Outcome.soonRefused(PilotRefusal.PILOT_CODE_TAKEN);
            }
            Pilot pilot = Pilot.register(new PilotId(Uuid7.next()), draft.code(), draft.name());
            events.publish(work, pilot);
            return pilots.add(work, List.of(pilot)).replaceWith(Outcome.done(pilot));
        });
    }
}
