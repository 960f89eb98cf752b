package be.zorgkring.patient.merge.domain;

import be.zorgkring.patient.common.domain.PatientId;
import be.zorgkring.patient.common.domain.PlainText;
import be.zorgkring.patient.consent.domain.SharingConsent;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * Two records of one person: the surviving one decides for both until this is undone, and nothing moves from one to the
 * other.
 *
 * @param evidence what it rests on, in the words of who merged them
 * @param sharingBefore of the surviving record, where the merge made it stricter
 */
public record RecordMerge(
        UUID id,
        PatientId surviving,
        PatientId retired,
        PlainText evidence,
        UUID mergedBy,
        Instant mergedAt,
        Optional<SharingConsent> sharingBefore,
        Optional<Undoing> undoing) {

    public static final int LONGEST_TEXT = 500;

    /** That they are two people after all, or that it was done wrongly. */
    public record Undoing(UUID by, Instant at, PlainText reason) {}

    /** Two states and no way back to the first: whoever merges them again makes another merge. */
    public long version() {
        return undoing.isPresent() ? 2 : 1;
    }

    public boolean isUndone() {
        return undoing.isPresent();
    }

    public MergeState state() {
        return isUndone() ? MergeState.UNDONE : MergeState.MERGED;
    }

    public Instant changedAt() {
        return undoing.map(Undoing::at).orElse(mergedAt);
    }

    public RecordMerge keeping(SharingConsent before) {
        return new RecordMerge(id, surviving, retired, evidence, mergedBy, mergedAt, Optional.of(before), undoing);
    }

    public RecordMerge undone(Undoing by) {
        return new RecordMerge(id, surviving, retired, evidence, mergedBy, mergedAt, sharingBefore, Optional.of(by));
    }
}
