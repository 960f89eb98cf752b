package be.zorgkring.patient.merge.messaging;

import be.zorgkring.kernel.access.AccessTable;
import be.zorgkring.kernel.event.Work;
import be.zorgkring.kernel.event.Work.OutgoingEvent;
import be.zorgkring.patient.merge.domain.RecordMerge;
import be.zorgkring.patient.merge.usecase.MergeAnnouncements;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Publishes merges, and gives this service's own access rule the same message in the transaction of the change. */
@ApplicationScoped
class MergeTopic implements MergeAnnouncements {

    private final AccessTable accessTable;
    private final ObjectMapper json;

    MergeTopic(AccessTable accessTable, ObjectMapper json) {
        this.accessTable = accessTable;
        this.json = json;
    }

    @Override
    public Uni<Void> changed(Work work, RecordMerge merge) {
        RecordMerged message = RecordMerged.of(merge);
        work.publish(new OutgoingEvent(RecordMerged.TOPIC, RecordMerged.TYPE, message.mergeId(), message));
        try {
            return accessTable.learn(work, RecordMerged.TYPE, List.of(json.writeValueAsString(message)));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("not a message: " + RecordMerged.TYPE, e);
        }
    }
}
