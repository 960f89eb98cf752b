package be.zorgkring.patient.merge.store;

import be.zorgkring.kernel.input.Coded;
import be.zorgkring.patient.common.domain.PatientId;
import be.zorgkring.patient.common.domain.PlainText;
import be.zorgkring.patient.common.store.Actors;
import be.zorgkring.patient.consent.domain.Evidence;
import be.zorgkring.patient.consent.domain.Method;
import be.zorgkring.patient.consent.domain.SharingConsent;
import be.zorgkring.patient.merge.domain.RecordMerge;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** A merge, as stored. */
@Entity
@Table(name = "record_merge")
class MergeRow {

    @Id
    @Column(name = "merge_id")
    UUID mergeId;

    long version;

    @Column(name = "surviving_id")
    UUID survivingId;

    @Column(name = "retired_id")
    UUID retiredId;

    String evidence;

    @Column(name = "merged_by")
    UUID mergedBy;

    @Column(name = "merged_at")
    Instant mergedAt;

    @Column(name = "undone_by")
    UUID undoneBy;

    @Column(name = "undone_at")
    Instant undoneAt;

    @Column(name = "undo_reason")
    String undoReason;

    @Column(name = "sharing_before")
    String sharingBefore;

    @Column(name = "sharing_before_since")
    Instant sharingBeforeSince;

    @Column(name = "sharing_before_method")
    String sharingBeforeMethod;

    @Column(name = "sharing_before_recorder_kind")
    String sharingBeforeRecorderKind;

    @Column(name = "sharing_before_recorder")
    String sharingBeforeRecorder;

    protected MergeRow() {}

    static MergeRow of(RecordMerge merge) {
        MergeRow row = new MergeRow();
        row.mergeId = merge.id();
        row.survivingId = merge.surviving().value();
        row.retiredId = merge.retired().value();
        row.evidence = merge.evidence().value();
        row.mergedBy = merge.mergedBy();
        row.mergedAt = merge.mergedAt();
        merge.sharingBefore().ifPresent(row::keep);
        row.take(merge);
        return row;
    }

    private void keep(SharingConsent before) {
        sharingBefore = before.code();
        sharingBeforeSince = before.since();
        sharingBeforeMethod = before.evidence().method().code();
        sharingBeforeRecorderKind = Actors.kind(before.evidence().recordedBy());
        sharingBeforeRecorder = Actors.id(before.evidence().recordedBy());
    }

    /** What an undo changes. */
    void take(RecordMerge merge) {
        version = merge.version();
        merge.undoing().ifPresent(undoing -> {
            undoneBy = undoing.by();
            undoneAt = undoing.at();
            undoReason = undoing.reason().value();
        });
    }

    RecordMerge merge() {
        return new RecordMerge(
                mergeId,
                new PatientId(survivingId),
                new PatientId(retiredId),
                new PlainText(evidence),
                mergedBy,
                mergedAt,
                Optional.ofNullable(sharingBefore)
                        .map(code -> SharingConsent.Living.of(
                                code,
                                new Evidence(
                                        Actors.of(sharingBeforeRecorderKind, sharingBeforeRecorder),
                                        Coded.of(Method.class, sharingBeforeMethod),
                                        sharingBeforeSince))),
                Optional.ofNullable(undoneAt)
                        .map(at -> new RecordMerge.Undoing(undoneBy, at, new PlainText(undoReason))));
    }
}
