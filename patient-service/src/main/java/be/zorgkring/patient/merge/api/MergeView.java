package be.zorgkring.patient.merge.api;

import be.zorgkring.patient.common.domain.PlainText;
import be.zorgkring.patient.merge.domain.MergeState;
import be.zorgkring.patient.merge.domain.RecordMerge;
import be.zorgkring.patient.merge.domain.RecordMerge.Undoing;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A merge, as health data managers read it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record MergeView(
        UUID mergeId,
        UUID survivingId,
        UUID retiredId,
        MergeState state,
        String evidence,
        UUID mergedBy,
        Instant mergedAt,
        @Nullable UUID undoneBy,
        @Nullable Instant undoneAt,
        @Nullable String undoReason) {

    static MergeView of(RecordMerge merge) {
        return new MergeView(
                merge.id(),
                merge.surviving().value(),
                merge.retired().value(),
                merge.state(),
                merge.evidence().value(),
                merge.mergedBy(),
                merge.mergedAt(),
                merge.undoing().map(Undoing::by).orElse(null),
                merge.undoing().map(Undoing::at).orElse(null),
                merge.undoing().map(Undoing::reason).map(PlainText::value).orElse(null));
    }
}
