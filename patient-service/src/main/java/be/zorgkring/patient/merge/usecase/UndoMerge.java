package be.zorgkring.patient.merge.usecase;

import be.zorgkring.kernel.event.NoRecord;
import be.zorgkring.kernel.event.Work;
import be.zorgkring.kernel.outcome.Outcome;
import be.zorgkring.kernel.outcome.Refusal;
import be.zorgkring.patient.common.domain.PlainText;
import be.zorgkring.patient.common.usecase.Aliases;
import be.zorgkring.patient.consent.domain.Consent;
import be.zorgkring.patient.consent.domain.MergedConsents;
import be.zorgkring.patient.consent.usecase.ConsentChanges;
import be.zorgkring.patient.consent.usecase.Consents;
import be.zorgkring.patient.mandate.usecase.RevokeGivenByOthers;
import be.zorgkring.patient.merge.domain.MergeRefusal;
import be.zorgkring.patient.merge.domain.RecordMerge;
import be.zorgkring.patient.notification.domain.NotificationKind;
import be.zorgkring.patient.notification.usecase.Notify;
import be.zorgkring.patient.proposal.domain.ProposalKind;
import be.zorgkring.patient.proposal.domain.Proposed;
import be.zorgkring.patient.proposal.domain.ProposedDetails;
import be.zorgkring.patient.proposal.usecase.ProposedAct;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * Both records stand on their own again, as they were. What was closed while they were one stays closed in both, since
 * nobody can tell which of the two the person meant; what one of them gave on the record of the other ends.
 */
@ApplicationScoped
public class UndoMerge implements ProposedAct {

    private final RecordMerges merges;
    private final Aliases aliases;
    private final Consents consents;
    private final ConsentChanges changes;
    private final MergeEvents events;
    private final RevokeGivenByOthers revokeGivenByOthers;
    private final Notify notify;
    private final Clock clock;

    UndoMerge(
            RecordMerges merges,
            Aliases aliases,
            Consents consents,
            ConsentChanges changes,
            MergeEvents events,
            RevokeGivenByOthers revokeGivenByOthers,
            Notify notify,
            Clock clock) {
        this.merges = merges;
        this.aliases = aliases;
        this.consents = consents;
        this.changes = changes;
        this.events = events;
        this.revokeGivenByOthers = revokeGivenByOthers;
        this.notify = notify;
        this.clock = clock;
    }

    /** The merge, as long as it is not undone and both records are there. */
    private Uni<Outcome<RecordMerge>> undoable(Work work, UUID mergeId) {
        return merges.lock(work, mergeId).chain(found -> {
            if (found.isEmpty()) {
                work.leavesNoRecord(NoRecord.NOBODY_FOUND);
                return Outcome.soonRefused(MergeRefusal.MERGE_UNKNOWN);
            }
            RecordMerge merge = found.get();
            if (merge.isUndone()) {
                work.leavesNoRecord(NoRecord.REFUSED_BEFORE);
                return Outcome.soonRefused(MergeRefusal.MERGE_UNDONE);
            }
            // Of somebody whose data was erased there are no records left that could stand on their own.
            return consents.lock(work, List.of(merge.surviving(), merge.retired()))
                    .chain(locked -> {
                        if (locked.size() == 2) {
                            return Uni.createFrom().item(Outcome.done(merge));
                        }
                        work.leavesNoRecord(NoRecord.NOBODY_FOUND);
                        return Outcome.soonRefused(MergeRefusal.RECORD_UNKNOWN);
                    });
        });
    }

    /** What is to be proposed to a second manager. */
    public Uni<Outcome<Proposed>> propose(Work work, UUID mergeId, PlainText reason) {
        return undoable(work, mergeId)
                .map(outcome -> outcome.map(merge -> new Proposed(
                        List.of(merge.surviving(), merge.retired()),
                        new ProposedDetails.MergeUndoing(mergeId, reason.value()))));
    }

    @Override
    public ProposalKind kind() {
        return ProposalKind.MERGE_UNDOING;
    }

    @Override
    public Uni<Outcome<Proposed>> check(Work work, UUID by, Proposed proposed) {
        return undoable(work, details(proposed).mergeId()).map(outcome -> outcome.map(merge -> proposed));
    }

    @Override
    public Uni<Outcome<UUID>> carryOut(Work work, UUID by, Proposed proposed) {
        ProposedDetails.MergeUndoing details = details(proposed);
        return undoable(work, details.mergeId())
                .chain(outcome -> outcome.chain(merge -> undo(work, by, merge, new PlainText(details.reason()))
                        .map(undone -> Outcome.done(undone.id()))));
    }

    @Override
    public Set<Refusal> ofNobodyKnown() {
        return Set.of(MergeRefusal.MERGE_UNKNOWN, MergeRefusal.RECORD_UNKNOWN);
    }

    private static ProposedDetails.MergeUndoing details(Proposed proposed) {
        if (proposed.details() instanceof ProposedDetails.MergeUndoing details) {
            return details;
        }
        throw new IllegalArgumentException("not the undoing of a merge: " + proposed.kind());
    }

    private Uni<RecordMerge> undo(Work work, UUID by, RecordMerge merge, PlainText reason) {
        RecordMerge undone = merge.undone(new RecordMerge.Undoing(by, clock.instant(), reason));
        return consents.lock(work, List.of(merge.surviving(), merge.retired()))
                .chain(locked -> undo(work, merge, undone, locked));
    }

    private Uni<RecordMerge> undo(Work work, RecordMerge merge, RecordMerge undone, List<Consent> locked) {
        return part(work, merge, undone, locked)
                .chain(() -> merges.undo(work, undone))
                .chain(() -> events.changed(work, undone))
                .chain(() -> revokeGivenByOthers.revoke(
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
        return changes.keep(
                        work, MergedConsents.keepClosed(retired, surviving, merge.mergedAt(), id, undone.changedAt()))
                .chain(() -> aliases.of(work, merge.surviving()))
                .chain(records -> merge.sharingBefore()
                        .filter(before -> standsAlone(records, merge))
                        .map(before -> changes.keep(
                                        work,
                                        MergedConsents.giveBackSharing(
                                                surviving, before, retired, id, undone.changedAt()))
                                .replaceWithVoid())
                        .orElseGet(() -> Uni.createFrom().voidItem()));
    }

    /** What was given before counts no more while a third record, with a word of its own, is merged into this one. */
    private static boolean standsAlone(Aliases.Records records, RecordMerge merge) {
        return records.retired().equals(List.of(merge.retired()));
    }
}
