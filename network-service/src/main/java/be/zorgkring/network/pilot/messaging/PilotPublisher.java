package be.zorgkring.network.pilot.messaging;

import be.zorgkring.kernel.event.Work;
import be.zorgkring.kernel.event.Work.OutgoingEvent;
import be.zorgkring.network.pilot.domain.Convention;
import be.zorgkring.network.pilot.domain.Pilot;
import be.zorgkring.network.pilot.usecase.PilotEvents;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class PilotPublisher implements PilotEvents {

    @Override
    public void publish(Work work, Pilot pilot) {
        UUID id = pilot.id().value();
        Optional<Convention> convention = pilot.state().agreed();
        LocalDate from = convention.map(Convention::from).orElse(null);
        LocalDate until = convention.map(Convention::lastDay).orElse(null);
        PilotChanged state = new PilotChanged(
                id,
                pilot.version(),
                pilot.code().value(),
                pilot.name().value(),
                pilot.state().status().code(),
                from,
                until);
        work.publish(new OutgoingEvent(PilotChanged.TOPIC, PilotChanged.TYPE, id, state));
    }
}
