package be.zorgkring.patient.participation.messaging;

import be.zorgkring.kernel.event.Work;
import be.zorgkring.kernel.event.Work.OutgoingEvent;
import be.zorgkring.patient.participation.domain.Participation;
import be.zorgkring.patient.participation.usecase.ParticipationEvents;
import jakarta.enterprise.context.ApplicationScoped;

/** Publishes participations. */
@ApplicationScoped
class ParticipationPublisher implements ParticipationEvents {

    @Override
    public void changed(Work work, Participation participation) {
        ParticipationChanged message = ParticipationChanged.of(participation);
        work.publish(
                new OutgoingEvent(ParticipationChanged.TOPIC, ParticipationChanged.TYPE, message.patientId(), message));
    }
}
