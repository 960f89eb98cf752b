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

/** Learns of pilot projects from their owner. */
@ApplicationScoped
class PilotTopic implements EventHandler {

    private final KnownPilots pilots;

    PilotTopic(KnownPilots pilots) {
        this.pilots = pilots;
    }

    @Override
    public Set<String> types() {
        return Set.of(PilotChanged.TYPE);
    }

    @Override
    public Uni<Void> handle(IncomingEvent event, Work work) {
        PilotChanged news = event.as(PilotChanged.class);
        if (!(PilotCode.of(news.code()) instanceof Checked.Sound<PilotCode>(PilotCode code))) {
            throw new IllegalArgumentException("not a code of a pilot project");
        }
        return pilots.learn(
                work,
                new KnownPilots.Pilot(
                        news.pilotId(),
                        news.version(),
                        code,
                        news.name(),
                        news.status(),
                        Optional.ofNullable(news.from()),
                        Optional.ofNullable(news.until())));
    }
}
