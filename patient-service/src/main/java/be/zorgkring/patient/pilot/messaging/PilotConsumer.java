package be.zorgkring.patient.pilot.messaging;

import be.zorgkring.kernel.event.EventHandler;
import be.zorgkring.kernel.event.EventHandler.IncomingEvent;
import be.zorgkring.kernel.event.Work;
import be.zorgkring.kernel.input.Coded;
import be.zorgkring.patient.common.domain.PilotCode;
import be.zorgkring.patient.pilot.domain.Pilot;
import be.zorgkring.patient.pilot.domain.PilotStatus;
import be.zorgkring.patient.pilot.domain.Standing;
import be.zorgkring.patient.pilot.usecase.Pilots;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Learns of the pilot projects from the service that owns them. */
@ApplicationScoped
class PilotConsumer implements EventHandler {

    static final String TYPE = "be.zorgkring.network.pilot-changed.v1";

    /** Contract message, as far as this service reads it. */
    record PilotChanged(UUID pilotId, long version, String code, String status, LocalDate from, LocalDate until) {}

    private final Pilots pilots;

    PilotConsumer(Pilots pilots) {
        this.pilots = pilots;
    }

    @Override
    public Set<String> types() {
        return Set.of(TYPE);
    }

    @Override
    public Uni<Void> handle(IncomingEvent event, Work work) {
        PilotChanged changed = event.as(PilotChanged.class);
        return pilots.learn(
                work,
                new Pilot(
                        new PilotCode(changed.code()),
                        changed.pilotId(),
                        changed.version(),
                        new Standing(
                                Coded.of(PilotStatus.class, changed.status()),
                                Optional.ofNullable(changed.from()),
                                Optional.ofNullable(changed.until()))));
    }
}
