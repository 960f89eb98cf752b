package be.zorgkring.network.pilot.usecase;

import be.zorgkring.kernel.Outcome;
import be.zorgkring.kernel.event.Work;
import be.zorgkring.network.pilot.domain.Pilot;
import be.zorgkring.network.pilot.domain.PilotCode;
import be.zorgkring.network.pilot.domain.PilotRefusal;
import be.zorgkring.network.pilot.domain.PilotStatus;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The initiatives as everyone who signs in may see them. */
@ApplicationScoped
public class ShowPilots {

    private final Pilots pilots;

    ShowPilots(Pilots pilots) {
        this.pilots = pilots;
    }

    public Uni<Outcome<Pilot, PilotRefusal>> one(Work work, PilotCode code) {
        return pilots.find(work, code).map(found -> found.<Outcome<Pilot, PilotRefusal>>map(Outcome::done)
                .orElseGet(() -> Outcome.refused(new PilotRefusal.PilotUnknown())));
    }

    public Uni<List<Pilot>> all(Work work, PilotStatus status, String after, int most) {
        return pilots.list(work, status, after, most);
    }

    public Uni<Long> count(Work work) {
        return pilots.count(work);
    }
}
