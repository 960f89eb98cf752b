package be.zorgkring.patient.emergency.messaging;

import be.zorgkring.kernel.access.AccessTable;
import be.zorgkring.kernel.event.Work;
import be.zorgkring.kernel.event.Work.OutgoingEvent;
import be.zorgkring.patient.emergency.domain.EmergencyAccess;
import be.zorgkring.patient.emergency.usecase.EmergencyEvents;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Publishes emergency accesses, and gives this service's own access rule the same message in the same transaction. */
@ApplicationScoped
class EmergencyAccessPublisher implements EmergencyEvents {

    private final AccessTable accessTable;

    EmergencyAccessPublisher(AccessTable accessTable) {
        this.accessTable = accessTable;
    }

    @Override
    public Uni<Void> changed(Work work, EmergencyAccess access) {
        EmergencyAccessChanged message = EmergencyAccessChanged.of(access);
        work.publish(new OutgoingEvent(
                EmergencyAccessChanged.TOPIC, EmergencyAccessChanged.TYPE, message.emergencyAccessId(), message));
        return accessTable.learnOwn(work, EmergencyAccessChanged.TYPE, List.of(message));
    }
}
