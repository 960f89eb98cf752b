package be.zorgkring.patient.merge.usecase;

import be.zorgkring.kernel.Outcome;
import be.zorgkring.kernel.Uuid7;
import be.zorgkring.kernel.access.Access.DataCategory;
import be.zorgkring.kernel.access.Access.Operation;
import be.zorgkring.kernel.access.Caller;
import be.zorgkring.kernel.event.Work;
import be.zorgkring.patient.accesslog.usecase.OfficeOnRecord;
import be.zorgkring.patient.accesslog.usecase.OfficeOnRecord.Office;
import be.zorgkring.patient.common.domain.PatientId;
import be.zorgkring.patient.common.domain.PlainText;
import be.zorgkring.patient.common.usecase.Aliases;
import be.zorgkring.patient.consent.domain.Consent;
import be.zorgkring.patient.consent.usecase.ConsentMoves;
import be.zorgkring.patient.consent.usecase.Consents;
import be.zorgkring.patient.merge.domain.MergeRefusal;
import be.zorgkring.patient.merge.domain.RecordMerge;
import be.zorgkring.patient.notification.domain.NotificationKind;
import be.zorgkring.patient.notification.usecase.Notify;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A health data manager declares that two records are of one person; the stricter sharing of the two wins. */
@ApplicationScoped
public class MergeRecords {

    private final RecordMerges merges;
    private final Consents consents;
    private final ConsentMoves moves;
    private final Aliases aliases;
    private final MergeAnnouncements announcements;
    private final OfficeOnRecord record;
    private final Notify notify;
    private final Clock clock;

    MergeRecords(
            RecordMerges merges,
            Consents consents,
            ConsentMoves moves,
            Aliases aliases,
            MergeAnnouncements announcements,
            OfficeOnRecord record,
            Notify notify,
            Clock clock) {
        this.merges = merges;
        this.consents = consents;
        this.moves = moves;
        this.aliases = aliases;
        this.announcements = announcements;
        this.record = record;
        this.notify = notify;
        this.clock = clock;
    }

    /** @param evidence what it rests on */
    public Uni<Outcome<RecordMerge, MergeRefusal>> run(
            Work work, Caller caller, PatientId surviving, PatientId retired, PlainText evidence) {
        // Both are locked first: of two merges that touch one record, the second sees what the first did.
        return consents.lock(work, List.of(surviving, retired)).chain(locked -> {
            if (locked.size() < 2) {
                return refused(MergeRefusal.RECORD_UNKNOWN);
            }
            RecordMerge merge = new RecordMerge(
                    Uuid7.next(),
                    surviving,
                    retired,
                    evidence,
                    caller.accountId(),
                    clock.instant(),
                    Optional.empty(),
                    Optional.empty());
            return refusal(work, merge)
                    .chain(refusal -> refusal.isPresent()
                            ? onRecord(work, caller, merge, refusal).chain(() -> refused(refusal.get()))
                            : merge(work, caller, merge, of(locked, surviving), of(locked, retired)));
        });
    }

    private Uni<Optional<MergeRefusal>> refusal(Work work, RecordMerge merge) {
        return aliases.of(work, merge.surviving())
                .chain(one -> aliases.of(work, merge.retired()).map(other -> {
                    if (one.isRetired(merge.surviving()) || other.isRetired(merge.retired())) {
                        return Optional.of(MergeRefusal.RECORD_RETIRED);
                    }
                    return other.retired().isEmpty() ? Optional.empty() : Optional.of(MergeRefusal.MERGE_CHAIN);
                }));
    }

    private Uni<Outcome<RecordMerge, MergeRefusal>> merge(
            Work work, Caller caller, RecordMerge merge, Consent surviving, Consent retired) {
        boolean stricter = retired.sharing().isStricterThan(surviving.sharing());
        RecordMerge kept = stricter ? merge.keeping(surviving.sharing()) : merge;
        return moves.carryOut(
                        work, surviving.takeOverSharing(retired, merge.id().toString(), merge.mergedAt()))
                .chain(() -> merges.add(work, kept))
                .chain(() -> announcements.changed(work, kept))
                .chain(() -> onRecord(work, caller, kept, Optional.empty()))
                .chain(() -> notify.run(work, kept.surviving(), NotificationKind.RECORD_MERGED, kept.id()))
                .replaceWith(Outcome.done(kept));
    }

    private Uni<Void> onRecord(Work work, Caller caller, RecordMerge merge, Optional<MergeRefusal> refusal) {
        List<PatientId> both = List.of(merge.surviving(), merge.retired());
        return refusal.map(why -> record.refused(
                        work,
                        caller,
                        Office.HEALTH_DATA_MANAGER,
                        both,
                        Operation.WRITE,
                        Set.of(DataCategory.IDENTITY),
                        why.code()))
                .orElseGet(() -> record.allowed(
                        work,
                        caller,
                        Office.HEALTH_DATA_MANAGER,
                        both,
                        Operation.WRITE,
                        Set.of(DataCategory.IDENTITY)));
    }

    private static Consent of(List<Consent> locked, PatientId id) {
        return locked.stream()
                .filter(consent -> consent.patientId().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static Uni<Outcome<RecordMerge, MergeRefusal>> refused(MergeRefusal refusal) {
        return Uni.createFrom().item(Outcome.refused(refusal));
    }
}
