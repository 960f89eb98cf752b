package be.zorgkring.patient.merge.usecase;

import be.zorgkring.kernel.Outcome;
import be.zorgkring.kernel.event.NoRecord;
import be.zorgkring.kernel.event.Work;
import be.zorgkring.patient.common.domain.PlainText;
import be.zorgkring.patient.common.usecase.Aliases;
import be.zorgkring.patient.consent.domain.Consent;
import be.zorgkring.patient.consent.usecase.ConsentMoves;
import be.zorgkring.patient.consent.usecase.Consents;
import be.zorgkring.patient.mandate.usecase.RevokeGivenByOthers;
import be.zorgkring.patient.merge.domain.MergeRefusal;
import be.zorgkring.patient.merge.domain.RecordMerge;
import be.zorgkring.patient.notification.domain.NotificationKind;
import be.zorgkring.patient.notification.usecase.Notify;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/**
 * Both records stand on their own again, as they were. What was closed while they were one stays closed in both, since
 * nobody can tell which of the two the person meant; what one of them gave on the record of the other ends.
 */
@ApplicationScoped
public class UndoMerge {

    private final RecordMerges merges;
    private final Aliases aliases;
    private final Consents consents;
    private final ConsentMoves moves;
    private final MergeAnnouncements announcements;
    private final RevokeGivenByOthers revokeGivenByOthers;
    private final Notify notify;
    private final Clock clock;

    UndoMerge(
            RecordMerges merges,
            Aliases aliases,
            Consents consents,
            ConsentMoves moves,
            MergeAnnouncements announcements,
            RevokeGivenByOthers revokeGivenByOthers,
            Notify notify,
            Clock clock) {
        this.merges = merges;
        this.aliases = aliases;
        this.consents = consents;
        this.moves = moves;
        this.announcements = announcements;
        this.revokeGivenByOthers = revokeGivenByOthers;
        this.notify = notify;
        this.clock = clock;
    }

    /** The merge, as long as it is not undone and both records are there. */
    public Uni<Outcome<RecordMerge, MergeRefusal>> undoable(Work work, UUID mergeId) {
        return merges.lock(work, mergeId).chain(found -> {
            if (found.isEmpty()) {
                work.leavesNoRecord(NoRecord.NOBODY_FOUND);
                return refused(MergeRefusal.MERGE_UNKNOWN);
            }
            RecordMerge merge = found.get();
            if (merge.isUndone()) {
                work.leavesNoRecord(NoRecord.REFUSED_BEFORE);
                return refused(MergeRefusal.MERGE_UNDONE);
            }
            // Of somebody whose data was erased there are no records left that could stand on their own.
            return consents.lock(work, List.of(merge.surviving(), merge.retired()))
                    .chain(locked -> {
                        if (locked.size() == 2) {
                            return Uni.createFrom().item(Outcome.done(merge));
                        }
                        work.leavesNoRecord(NoRecord.NOBODY_FOUND);
                        return refused(MergeRefusal.RECORD_UNKNOWN);
                    });
        });
    }

    private static Uni<Outcome<RecordMerge, MergeRefusal>> refused(MergeRefusal refusal) {
        return Uni.createFrom().item(Outcome.refused(refusal));
    }

    /** @param by account of who confirmed it */
    public Uni<Outcome<RecordMerge, MergeRefusal>> run(Work work, UUID by, UUID mergeId, PlainText reason) {
        return undoable(work, mergeId)
                .chain(outcome ->
                        outcome.fold(merge -> undo(work, by, merge, reason).map(Outcome::done), UndoMerge::refused));
    }

    private Uni<RecordMerge> undo(Work work, UUID by, RecordMerge merge, PlainText reason) {
        RecordMerge undone = merge.undone(new RecordMerge.Undoing(by, clock.instant(), reason));
        return consents.lock(work, List.of(merge.surviving(), merge.retired()))
                .chain(locked -> undo(work, merge, undone, locked));
    }

    private Uni<RecordMerge> undo(Work work, RecordMerge merge, RecordMerge undone, List<Consent> locked) {
        return part(work, merge, undone, locked)
                .chain(() -> merges.undo(work, undone))
                .chain(() -> announcements.changed(work, undone))
                .chain(() -> revokeGivenByOthers.run(
                        work,
                        undone.undoing().orElseThrow().by(),
                        List.of(merge.surviving(), merge.retired()),
                        merge.mergedAt()))
                .chain(() -> notify.send(work, merge.surviving(), NotificationKind.RECORD_MERGE_UNDONE, merge.id()))
                .chain(() -> notify.send(work, merge.retired(), NotificationKind.RECORD_MERGE_UNDONE, merge.id()))
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
