package be.zorgkring.patient.consent.messaging;

import be.zorgkring.kernel.access.AccessTable;
import be.zorgkring.kernel.event.Work;
import be.zorgkring.kernel.event.Work.OutgoingEvent;
import be.zorgkring.patient.consent.domain.Consent;
import be.zorgkring.patient.consent.usecase.ConsentEvents;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;

/** Publishes consents, and gives this service's own access rule the same message in the transaction of the change. */
@ApplicationScoped
class ConsentPublisher implements ConsentEvents {

    private final AccessTable accessTable;

    ConsentPublisher(AccessTable accessTable) {
        this.accessTable = accessTable;
    }

    @Override
    public Uni<Void> changed(Work work, Collection<Consent> consents) {
        List<ConsentChanged> messages =
                consents.stream().map(ConsentChanged::of).toList();
        messages.forEach(message -> work.publish(
                new OutgoingEvent(ConsentChanged.TOPIC, ConsentChanged.TYPE, message.patientId(), message)));
        return accessTable.learnOwn(work, ConsentChanged.TYPE, messages);
    }
}
