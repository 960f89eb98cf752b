package be.zorgkring.patient.accesslog.messaging;

import be.zorgkring.kernel.access.AccessLog.AccessRecord;
import be.zorgkring.kernel.event.EventHandler;
import be.zorgkring.kernel.event.EventHandler.IncomingEvent;
import be.zorgkring.kernel.event.Work;
import be.zorgkring.patient.accesslog.usecase.AccessLogEntries;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;

/** Brings home what the other services have on record. */
@ApplicationScoped
class AccessRecordConsumer implements EventHandler {

    private final AccessLogEntries entries;

    AccessRecordConsumer(AccessLogEntries entries) {
        this.entries = entries;
    }

    @Override
    public Set<String> types() {
        return Set.of(AccessRecord.TYPE_1, AccessRecord.TYPE);
    }

    @Override
    public Uni<Void> handle(IncomingEvent event, Work work) {
        return handleAll(List.of(event), work);
    }

    @Override
    public Uni<Void> handleAll(List<IncomingEvent> events, Work work) {
        return entries.add(
                work, events.stream().map(event -> event.as(AccessRecord.class)).toList());
    }
}
