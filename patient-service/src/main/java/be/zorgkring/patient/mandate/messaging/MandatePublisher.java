package be.zorgkring.patient.mandate.messaging;

import be.zorgkring.kernel.access.AccessTable;
import be.zorgkring.kernel.event.Work;
import be.zorgkring.kernel.event.Work.OutgoingEvent;
import be.zorgkring.patient.mandate.domain.Mandate;
import be.zorgkring.patient.mandate.usecase.MandateEvents;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Publishes mandates, and lets this service's own access rule know in the same transaction. */
@ApplicationScoped
class MandatePublisher implements MandateEvents {

    private final AccessTable accessTable;
    private final ObjectMapper json;

    MandatePublisher(AccessTable accessTable, ObjectMapper json) {
        this.accessTable = accessTable;
        this.json = json;
    }

    @Override
    public Uni<Void> changed(Work work, Mandate mandate) {
        MandateChanged message = MandateChanged.of(mandate);
        work.publish(new OutgoingEvent(MandateChanged.TOPIC, MandateChanged.TYPE, message.mandateId(), message));
        JsonNode state = json.valueToTree(message);
        return accessTable.learn(work, MandateChanged.TYPE, List.of(state.toString()));
    }
}
