package be.zorgkring.network.pilot.usecase;

import be.zorgkring.kernel.event.Work;
import be.zorgkring.kernel.outcome.Outcome;
import be.zorgkring.network.pilot.domain.Pilot;
import be.zorgkring.network.pilot.domain.PilotCode;
import be.zorgkring.network.pilot.domain.PilotRefusal;
import be.zorgkring.network.pilot.domain.PilotStatus;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

/** The initiatives as everyone who signs in may see them. */
@ApplicationScoped
public class ShowPilots {

    private final Pilots pilots;

    ShowPilots(Pilots pilots) {
        this.pilots = pilots;
    }

    public Uni<Outcome<Pilot>> show(Work work, PilotCode code) {
        return pilots.find(work, code).map(found -> Outcome.found(found, PilotRefusal.PILOT_UNKNOWN));
    }

    public Uni<List<Pilot>> list(Work work, PilotStatus status, Optional<PilotCode> after, int most) {
        return pilots.list(work, status, after.map(PilotCode::value).orElse(""), most);
    }

    public Uni<Long> count(Work work) {
        return pilots.count(work);
    }
}
