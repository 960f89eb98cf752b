package be.zorgkring.patient.merge.messaging;

import be.zorgkring.patient.merge.domain.RecordMerge;
import java.time.Instant;
import java.util.UUID;

/** Contract message: which record stands for which. */
record RecordMerged(UUID mergeId, long version, UUID retiredId, UUID survivingId, String state, Instant at) {

    static final String TOPIC = "zorgkring.permission";
    static final String TYPE = "be.zorgkring.patient.record-merged.v1";

    static RecordMerged of(RecordMerge merge) {
        return new RecordMerged(
                merge.id(),
                merge.version(),
                merge.retired().value(),
                merge.surviving().value(),
                merge.state().code(),
                merge.changedAt());
    }
}
