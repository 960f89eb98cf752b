package be.zorgkring.patient.merge.usecase;

import be.zorgkring.kernel.Outcome;
import be.zorgkring.kernel.access.Access.DataCategory;
import be.zorgkring.kernel.access.Access.Operation;
import be.zorgkring.kernel.access.Caller;
import be.zorgkring.kernel.event.Work;
import be.zorgkring.patient.accesslog.usecase.OfficeOnRecord;
import be.zorgkring.patient.accesslog.usecase.OfficeOnRecord.Office;
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
import java.util.Set;
import java.util.UUID;

/**
 * Both records stand on their own again, as they were. What was closed while they were one stays closed in both, since
 * nobody can tell which of the two the person meant.
 */
@ApplicationScoped
public class UndoMerge {

    private final RecordMerges merges;
    private final Aliases aliases;
    private final Consents consents;
    private final ConsentMoves moves;
    private final MergeAnnouncements announcements;
    private final OfficeOnRecord record;
    private final Notify notify;
    private final Clock clock;

    UndoMerge(
            RecordMerges merges,
            Aliases aliases,
            Consents consents,
            ConsentMoves moves,
            MergeAnnouncements announcements,
            OfficeOnRecord record,
            Notify notify,
            Clock clock) {
        this.merges = merges;
        this.aliases = aliases;
        this.consents = consents;
        this.moves = moves;
        this.announcements = announcements;
        this.record = record;
        this.notify = notify;
        this.clock = clock;
    }

    public Uni<Outcome<RecordMerge, MergeRefusal>> run(Work work, Caller caller, UUID mergeId, PlainText reason) {
        return merges.lock(work, mergeId).chain(found -> {
            if (found.isEmpty()) {
                return Uni.createFrom().item(Outcome.<RecordMerge, MergeRefusal>refused(MergeRefusal.MERGE_UNKNOWN));
            }
            return found.get().isUndone()
                    ? Uni.createFrom().item(Outcome.<RecordMerge, MergeRefusal>refused(MergeRefusal.MERGE_UNDONE))
                    : undo(work, caller, found.get(), reason);
        });
    }

    private Uni<Outcome<RecordMerge, MergeRefusal>> undo(
            Work work, Caller caller, RecordMerge merge, PlainText reason) {
        RecordMerge undone = merge.undone(new RecordMerge.Undoing(caller.accountId(), clock.instant(), reason));
        // Of somebody whose data was erased there are no records left that could stand on their own.
        return consents.lock(work, List.of(merge.surviving(), merge.retired()))
                .chain(locked -> locked.size() < 2
                        ? Uni.createFrom().item(Outcome.refused(MergeRefusal.RECORD_UNKNOWN))
                        : undo(work, caller, merge, undone, locked).map(Outcome::done));
    }

    private Uni<RecordMerge> undo(
            Work work, Caller caller, RecordMerge merge, RecordMerge undone, List<Consent> locked) {
        return part(work, merge, undone, locked)
                .chain(() -> merges.undo(work, undone))
                .chain(() -> announcements.changed(work, undone))
                .chain(() -> record.allowed(
                        work,
                        caller,
                        Office.HEALTH_DATA_MANAGER,
                        List.of(merge.surviving(), merge.retired()),
                        Operation.WRITE,
                        Set.of(DataCategory.IDENTITY)))
                .chain(() -> notify.run(work, merge.surviving(), NotificationKind.RECORD_MERGE_UNDONE, merge.id()))
                .chain(() -> notify.run(work, merge.retired(), NotificationKind.RECORD_MERGE_UNDONE, merge.id()))
                .replaceWith(undone);
    }

    private Uni<Void> part(Work work, RecordMerge merge, RecordMerge undone, List<Consent> locked) {
        boolean survivingFirst = locked.getFirst().patientId().equals(merge.surviving());
        Consent surviving = survivingFirst ? locked.getFirst() : locked.getLast();
        Consent retired = survivingFirst ? locked.getLast() : locked.getFirst();
        String id = merge.id().toString();
        return moves.carryOut(work, retired.keepClosed(surviving, merge.mergedAt(), id, undone.changedAt()))
                .chain(() -> aliases.of(work, merge.surviving()))
                .chain(records -> merge.sharingBefore()
                        .filter(before -> standsAlone(records, merge))
                        .map(before -> moves.carryOut(
                                work, surviving.giveBackSharing(before, retired, id, undone.changedAt())))
                        .orElseGet(() -> Uni.createFrom().voidItem()));
    }

    /** What was given before counts no more while a third record, with a word of its own, is merged into this one. */
    private static boolean standsAlone(Aliases.Records records, RecordMerge merge) {
        return records.retired().equals(List.of(merge.retired()));
    }
}
