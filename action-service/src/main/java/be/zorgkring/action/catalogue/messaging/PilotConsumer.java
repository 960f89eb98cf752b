package be.zorgkring.action.catalogue.messaging;

import be.zorgkring.action.catalogue.usecase.KnownPilots;
import be.zorgkring.action.vocabulary.PilotCode;
import be.zorgkring.kernel.event.EventHandler;
import be.zorgkring.kernel.event.EventHandler.IncomingEvent;
import be.zorgkring.kernel.event.Work;
import be.zorgkring.kernel.input.Checked;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.Set;

/** Reads how pilot projects stand from their owner. */
@ApplicationScoped
class PilotConsumer implements EventHandler {

    private final KnownPilots pilots;

    PilotConsumer(KnownPilots pilots) {
        this.pilots = pilots;
    }

    @Override
    public Set<String> types() {
        return Set.of(PilotChanged.TYPE);
    }

    @Override
    public Uni<Void> handle(IncomingEvent event, Work work) {
        PilotChanged changed = event.as(PilotChanged.class);
        if (!(PilotCode.of(changed.code()) instanceof Checked.Sound<PilotCode>(PilotCode code))) {
            throw new IllegalArgumentException("not a code of a pilot project");
        }
        return pilots.record(
                work,
                new KnownPilots.Pilot(
                        changed.pilotId(),
                        changed.version(),
                        code,
                        changed.name(),
                        changed.status(),
                        Optional.ofNullable(changed.from()),
                        Optional.ofNullable(changed.until())));
    }
}
