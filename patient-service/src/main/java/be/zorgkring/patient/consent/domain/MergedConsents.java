package be.zorgkring.patient.consent.domain;

import be.zorgkring.patient.common.domain.Changed;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What becomes of two consents when the records of one person are merged, and when that is undone. */
public final class MergedConsents {

    private MergedConsents() {}

    /**
     * A retired record is merged into a surviving one: the stricter sharing of the two counts from then on, and a restriction
     * of either, which only the person lifts. Exclusions of both records hold without being taken over.
     */
    public static Changed<Consent, ConsentChange> takeOverSharing(
            Consent surviving, Consent retired, String mergeId, Instant at) {
        boolean stricter = retired.sharing().isStricterThan(surviving.sharing());
        boolean restricted =
                surviving.restriction().isEmpty() && retired.restriction().isPresent();
        return stricter || restricted
                ? next(
                        surviving,
                        stricter ? retired.sharing() : surviving.sharing(),
                        surviving.restriction().or(retired::restriction),
                        surviving.exclusions(),
                        ConsentChangeKind.RECORD_MERGED,
                        mergeId,
                        at)
                : Changed.nothing(surviving);
    }

    /** The merge is undone: the sharing of before comes back, unless it was changed since. */
    public static Changed<Consent, ConsentChange> giveBackSharing(
            Consent surviving, SharingConsent before, Consent retired, String mergeId, Instant at) {
        return surviving.sharing().equals(retired.sharing())
                ? next(
                        surviving,
                        before,
                        surviving.restriction(),
                        surviving.exclusions(),
                        ConsentChangeKind.MERGE_UNDONE,
                        mergeId,
                        at)
                : Changed.nothing(surviving);
    }

    /** The merge is undone: what was closed in the surviving record since then stays closed in the retired one too. */
    public static Changed<Consent, ConsentChange> keepClosed(
            Consent retired, Consent surviving, Instant since, String mergeId, Instant at) {
        List<Exclusion> both = new ArrayList<>(retired.exclusions());
        surviving.exclusions().stream()
                .filter(exclusion -> exclusion.since().isAfter(since))
                .filter(exclusion -> retired.exclusions().stream()
                        .noneMatch(known -> known.excluded().equals(exclusion.excluded())))
                .forEach(both::add);
        boolean closed = surviving.sharing().since().isAfter(since)
                && surviving.sharing().isStricterThan(retired.sharing());
        Optional<Restriction> restricted = surviving
                .restriction()
                .filter(each -> retired.restriction().isEmpty() && each.since().isAfter(since));
        return closed
                        || restricted.isPresent()
                        || both.size() > retired.exclusions().size()
                ? next(
                        retired,
                        closed ? surviving.sharing() : retired.sharing(),
                        retired.restriction().or(() -> restricted),
                        both,
                        ConsentChangeKind.MERGE_UNDONE,
                        mergeId,
                        at)
                : Changed.nothing(retired);
    }

    /** All that the person allows, as one: the surviving one decides, and what stands in retired records alone is added. */
    public static Consent asOne(Consent surviving, List<Consent> retired) {
        List<TakingPart> parts = new ArrayList<>(surviving.takingPart());
        List<Exclusion> shutOut = new ArrayList<>(surviving.exclusions());
        for (Consent other : retired) {
            other.takingPart().stream()
                    .filter(part ->
                            parts.stream().noneMatch(known -> known.pilot().equals(part.pilot())))
                    .forEach(parts::add);
            shutOut.addAll(other.exclusions());
        }
        return new Consent(
                surviving.patientId(),
                surviving.version(),
                surviving.accountId(),
                surviving.sharing(),
                surviving.restriction(),
                parts,
                shutOut);
    }

    private static Changed<Consent, ConsentChange> next(
            Consent consent,
            SharingConsent sharing,
            Optional<Restriction> restriction,
            List<Exclusion> exclusions,
            ConsentChangeKind kind,
            String mergeId,
            Instant at) {
        return Changed.to(
                new Consent(
                        consent.patientId(),
                        consent.version() + 1,
                        consent.accountId(),
                        sharing,
                        restriction,
                        consent.takingPart(),
                        exclusions),
                ConsentChange.by(sharing.evidence().recordedBy(), at, kind, mergeId));
    }
}
