package be.zorgkring.patient.merge.usecase;

import be.zorgkring.kernel.Uuid7;
import be.zorgkring.kernel.event.Work;
import be.zorgkring.kernel.outcome.Outcome;
import be.zorgkring.kernel.outcome.Refusal;
import be.zorgkring.patient.common.domain.PatientId;
import be.zorgkring.patient.common.domain.PlainText;
import be.zorgkring.patient.common.usecase.Aliases;
import be.zorgkring.patient.consent.domain.Consent;
import be.zorgkring.patient.consent.domain.MergedConsents;
import be.zorgkring.patient.consent.usecase.ConsentChanges;
import be.zorgkring.patient.consent.usecase.Consents;
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
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Two health data managers declare that two records are of one person; the stricter sharing of the two wins. */
@ApplicationScoped
public class MergeRecords implements ProposedAct {

    private final RecordMerges merges;
    private final Consents consents;
    private final ConsentChanges changes;
    private final Aliases aliases;
    private final MergeEvents events;
    private final Notify notify;
    private final Clock clock;

    MergeRecords(
            RecordMerges merges,
            Consents consents,
            ConsentChanges changes,
            Aliases aliases,
            MergeEvents events,
            Notify notify,
            Clock clock) {
        this.merges = merges;
        this.consents = consents;
        this.changes = changes;
        this.aliases = aliases;
        this.events = events;
        this.notify = notify;
        this.clock = clock;
    }

    @Override
    public ProposalKind kind() {
        return ProposalKind.RECORD_MERGE;
    }

    /** Both are locked first: of two merges that touch one record, the second sees what the first did. */
    @Override
    public Uni<Outcome<Proposed>> check(Work work, UUID by, Proposed proposed) {
        return consents.lock(work, proposed.records())
                .chain(locked -> locked.size() < 2
                        ? Outcome.soonRefused(MergeRefusal.RECORD_UNKNOWN)
                        : unmerged(work, proposed));
    }

    @Override
    public Uni<Outcome<UUID>> carryOut(Work work, UUID by, Proposed proposed) {
        if (!(proposed.details() instanceof ProposedDetails.RecordMerge(String evidence))) {
            throw new IllegalArgumentException("not a merge: " + proposed.kind());
        }
        PatientId surviving = proposed.records().getFirst();
        PatientId retired = proposed.records().getLast();
        RecordMerge merge = new RecordMerge(
                Uuid7.next(),
                surviving,
                retired,
                new PlainText(evidence),
                by,
                clock.instant(),
                Optional.empty(),
                Optional.empty());
        return check(work, by, proposed)
                .chain(outcome -> outcome.chain(possible -> consents.lock(work, proposed.records())
                        .chain(locked -> merge(work, merge, of(locked, surviving), of(locked, retired)))
                        .replaceWith(Outcome.done(merge.id()))));
    }

    @Override
    public Set<Refusal> ofNobodyKnown() {
        return Set.of(MergeRefusal.RECORD_UNKNOWN);
    }

    private Uni<Outcome<Proposed>> unmerged(Work work, Proposed proposed) {
        PatientId surviving = proposed.records().getFirst();
        PatientId retired = proposed.records().getLast();
        return aliases.of(work, surviving)
                .chain(one -> aliases.of(work, retired).map(other -> {
                    if (one.isRetired(surviving) || other.isRetired(retired)) {
                        return Outcome.refused(MergeRefusal.RECORD_RETIRED);
                    }
                    return other.retired().isEmpty()
                            ? Outcome.done(proposed)
                            : Outcome.refused(MergeRefusal.MERGE_CHAIN);
                }));
    }

    private Uni<Void> merge(Work work, RecordMerge merge, Consent surviving, Consent retired) {
        boolean stricter = retired.sharing().isStricterThan(surviving.sharing());
        RecordMerge kept = stricter ? merge.keeping(surviving.sharing()) : merge;
        return changes.keep(
                        work,
                        MergedConsents.takeOverSharing(
                                surviving, retired, merge.id().toString(), merge.mergedAt()))
                .chain(() -> merges.add(work, kept))
                .chain(() -> events.changed(work, kept))
                .chain(() -> notify.send(work, kept.surviving(), NotificationKind.RECORD_MERGED, kept.id()));
    }

    private static Consent of(List<Consent> locked, PatientId id) {
        return locked.stream()
                .filter(consent -> consent.patientId().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
