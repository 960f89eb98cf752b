package be.zorgkring.patient.merge.messaging;

import be.zorgkring.kernel.access.AccessTable;
import be.zorgkring.kernel.event.Work;
import be.zorgkring.kernel.event.Work.OutgoingEvent;
import be.zorgkring.patient.merge.domain.RecordMerge;
import be.zorgkring.patient.merge.usecase.MergeEvents;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Publishes merges, and gives this service's own access rule the same message in the transaction of the change. */
@ApplicationScoped
class MergePublisher implements MergeEvents {

    private final AccessTable accessTable;

    MergePublisher(AccessTable accessTable) {
        this.accessTable = accessTable;
    }

    @Override
    public Uni<Void> changed(Work work, RecordMerge merge) {
        RecordMerged message = RecordMerged.of(merge);
        work.publish(new OutgoingEvent(RecordMerged.TOPIC, RecordMerged.TYPE, message.mergeId(), message));
        return accessTable.learnOwn(work, RecordMerged.TYPE, List.of(message));
    }
}
