package be.zorgkring.patient.mandate.messaging;

import be.zorgkring.kernel.access.AccessTable;
import be.zorgkring.kernel.event.Work;
import be.zorgkring.kernel.event.Work.OutgoingEvent;
import be.zorgkring.patient.mandate.domain.Mandate;
import be.zorgkring.patient.mandate.usecase.MandateEvents;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Publishes mandates, and lets this service's own access rule know in the same transaction. */
@ApplicationScoped
class MandatePublisher implements MandateEvents {

    private final AccessTable accessTable;

    MandatePublisher(AccessTable accessTable) {
        this.accessTable = accessTable;
    }

    @Override
    public Uni<Void> changed(Work work, Mandate mandate) {
        MandateChanged message = MandateChanged.of(mandate);
        work.publish(new OutgoingEvent(MandateChanged.TOPIC, MandateChanged.TYPE, message.mandateId(), message));
        return accessTable.learnOwn(work, MandateChanged.TYPE, List.of(message));
    }
}
