package be.zorgkring.patient.person.messaging;

import be.zorgkring.kernel.event.Work;
import be.zorgkring.kernel.event.Work.OutgoingEvent;
import be.zorgkring.patient.person.domain.Included;
import be.zorgkring.patient.person.usecase.InclusionEvents;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;

/** Publishes inclusions. */
@ApplicationScoped
class InclusionPublisher implements InclusionEvents {

    @Override
    public void included(Work work, Collection<Included> inclusions) {
        inclusions.stream()
                .map(PersonIncluded::of)
                .forEach(message -> work.publish(
                        new OutgoingEvent(PersonIncluded.TOPIC, PersonIncluded.TYPE, message.patientId(), message)));
    }
}
