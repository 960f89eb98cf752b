package be.zorgkring.patient.merge.usecase;

import be.zorgkring.kernel.Outcome;
import be.zorgkring.kernel.Uuid7;
import be.zorgkring.kernel.event.Work;
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
import java.util.UUID;

/** Two health data managers declare that two records are of one person; the stricter sharing of the two wins. */
@ApplicationScoped
public class MergeRecords {

    private final RecordMerges merges;
    private final Consents consents;
    private final ConsentMoves moves;
    private final Aliases aliases;
    private final MergeAnnouncements announcements;
    private final Notify notify;
    private final Clock clock;

    MergeRecords(
            RecordMerges merges,
            Consents consents,
            ConsentMoves moves,
            Aliases aliases,
            MergeAnnouncements announcements,
            Notify notify,
            Clock clock) {
        this.merges = merges;
        this.consents = consents;
        this.moves = moves;
        this.aliases = aliases;
        this.announcements = announcements;
        this.notify = notify;
        this.clock = clock;
    }

    /** Why they would not be merged now. */
    public Uni<Optional<MergeRefusal>> refusal(Work work, PatientId surviving, PatientId retired) {
        return consents.lock(work, List.of(surviving, retired))
                .chain(locked -> locked.size() < 2
                        ? Uni.createFrom().item(Optional.of(MergeRefusal.RECORD_UNKNOWN))
                        : chain(work, surviving, retired));
    }

    /**
     * @param by account of who confirmed it
     * @param evidence what it rests on
     */
    public Uni<Outcome<RecordMerge, MergeRefusal>> run(
            Work work, UUID by, PatientId surviving, PatientId retired, PlainText evidence) {
        // Both are locked first: of two merges that touch one record, the second sees what the first did.
        return consents.lock(work, List.of(surviving, retired)).chain(locked -> {
            if (locked.size() < 2) {
                return Uni.createFrom().item(Outcome.refused(MergeRefusal.RECORD_UNKNOWN));
            }
            RecordMerge merge = new RecordMerge(
                    Uuid7.next(),
                    surviving,
                    retired,
                    evidence,
                    by,
                    clock.instant(),
                    Optional.empty(),
                    Optional.empty());
            return chain(work, surviving, retired)
                    .chain(refusal -> refusal.isPresent()
                            ? Uni.createFrom().item(Outcome.refused(refusal.get()))
                            : merge(work, merge, of(locked, surviving), of(locked, retired)));
        });
    }

    private Uni<Optional<MergeRefusal>> chain(Work work, PatientId surviving, PatientId retired) {
        return aliases.of(work, surviving)
                .chain(one -> aliases.of(work, retired).map(other -> {
                    if (one.isRetired(surviving) || other.isRetired(retired)) {
                        return Optional.of(MergeRefusal.RECORD_RETIRED);
                    }
                    return other.retired().isEmpty() ? Optional.empty() : Optional.of(MergeRefusal.MERGE_CHAIN);
                }));
    }

    private Uni<Outcome<RecordMerge, MergeRefusal>> merge(
            Work work, RecordMerge merge, Consent surviving, Consent retired) {
        boolean stricter = retired.sharing().isStricterThan(surviving.sharing());
        RecordMerge kept = stricter ? merge.keeping(surviving.sharing()) : merge;
        return moves.carryOut(
                        work, surviving.takeOverSharing(retired, merge.id().toString(), merge.mergedAt()))
                .chain(() -> merges.add(work, kept))
                .chain(() -> announcements.changed(work, kept))
                .chain(() -> notify.send(work, kept.surviving(), NotificationKind.RECORD_MERGED, kept.id()))
                .replaceWith(Outcome.done(kept));
    }

    private static Consent of(List<Consent> locked, PatientId id) {
        return locked.stream()
                .filter(consent -> consent.patientId().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
