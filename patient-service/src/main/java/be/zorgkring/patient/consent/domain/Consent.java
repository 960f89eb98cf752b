package be.zorgkring.patient.consent.domain;

import be.zorgkring.patient.common.domain.Actor;
import be.zorgkring.patient.common.domain.PatientId;
import be.zorgkring.patient.common.domain.PilotCode;
import be.zorgkring.patient.consent.domain.ConsentChange.Kind;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What one person allows: sharing within the circle, taking part in pilots, and whom they shut out. Its version grows by
 * one per change, and every service decides from the newest one it has seen.
 */
public record Consent(
        PatientId patientId,
        long version,
        Optional<UUID> accountId,
        SharingConsent sharing,
        List<TakingPart> takingPart,
        List<Exclusion> exclusions) {

    public Consent {
        takingPart = List.copyOf(takingPart);
        exclusions = List.copyOf(exclusions);
    }

    /** The consent of a person who was not known before. */
    public static Move.Changed first(
            PatientId patientId, SharingWish sharing, PilotCode pilot, Evidence evidence, LocalDate on) {
        SharingConsent state =
                switch (sharing) {
                    case GIVEN -> SharingConsent.given(evidence);
                    case WITHDRAWN -> SharingConsent.notGiven(evidence);
                };
        TakingPart first = new TakingPart(pilot, TakingPart.State.GIVEN, evidence, on);
        return new Move.Changed(
                new Consent(patientId, 1, Optional.empty(), state, List.of(first), List.of()),
                ConsentChange.by(evidence, Kind.INCLUDED, pilot.value()));
    }

    /** Adds a pilot. Sharing stays as the person left it: nobody else gives it again by including them once more. */
    public Move include(PilotCode pilot, Evidence evidence, LocalDate on) {
        if (sharing instanceof SharingConsent.Deceased) {
            return new Move.Refused(ConsentRefusal.PERSON_DECEASED);
        }
        if (takingPart.stream().anyMatch(part -> part.pilot().equals(pilot))) {
            return new Move.Refused(ConsentRefusal.ALREADY_INCLUDED);
        }
        if (takingPart.size() >= TakingPart.MOST) {
            return new Move.Refused(ConsentRefusal.TOO_MANY_PILOTS);
        }
        List<TakingPart> more = new ArrayList<>(takingPart);
        more.add(new TakingPart(pilot, TakingPart.State.GIVEN, evidence, on));
        return new Move.Changed(
                new Consent(patientId, version + 1, accountId, sharing, more, exclusions),
                ConsentChange.by(evidence, Kind.INCLUDED, pilot.value()));
    }

    public Move changeSharing(SharingWish wish, Evidence evidence) {
        return switch (sharing) {
            case SharingConsent.Deceased dead -> new Move.Refused(ConsentRefusal.PERSON_DECEASED);
            case SharingConsent.Given given ->
                switch (wish) {
                    case GIVEN -> new Move.Unchanged(this);
                    case WITHDRAWN -> shared(given.withdraw(evidence), Kind.SHARING_WITHDRAWN);
                };
            case SharingConsent.Withdrawn withdrawn ->
                switch (wish) {
                    case GIVEN -> shared(withdrawn.give(evidence), Kind.SHARING_GIVEN);
                    case WITHDRAWN -> new Move.Unchanged(this);
                };
        };
    }

    private Move.Changed shared(SharingConsent next, Kind kind) {
        return new Move.Changed(
                new Consent(patientId, version + 1, accountId, next, takingPart, exclusions),
                ConsentChange.by(next.evidence(), kind, null));
    }

    public Move exclude(Exclusion exclusion, Actor by) {
        if (exclusions.stream().anyMatch(known -> known.excluded().equals(exclusion.excluded()))) {
            return new Move.Refused(ConsentRefusal.ALREADY_EXCLUDED);
        }
        if (exclusions.size() >= Exclusion.MOST) {
            return new Move.Refused(ConsentRefusal.TOO_MANY_EXCLUSIONS);
        }
        List<Exclusion> more = new ArrayList<>(exclusions);
        more.add(exclusion);
        return new Move.Changed(
                new Consent(patientId, version + 1, accountId, sharing, takingPart, more),
                ConsentChange.by(
                        by,
                        exclusion.since(),
                        Kind.EXCLUSION_SET,
                        exclusion.id().toString()));
    }

    public Move liftExclusion(UUID exclusionId, Actor by, Instant at) {
        List<Exclusion> left = exclusions.stream()
                .filter(known -> !known.id().equals(exclusionId))
                .toList();
        if (left.size() == exclusions.size()) {
            return new Move.Refused(ConsentRefusal.NO_SUCH_EXCLUSION);
        }
        return new Move.Changed(
                new Consent(patientId, version + 1, accountId, sharing, takingPart, left),
                ConsentChange.by(by, at, Kind.EXCLUSION_LIFTED, exclusionId.toString()));
    }

    /** The account that proved to be this person's; the latest proof counts, since an account can be made anew. */
    public Move linkAccount(UUID account, Instant at) {
        if (accountId.filter(account::equals).isPresent()) {
            return new Move.Unchanged(this);
        }
        return new Move.Changed(
                new Consent(patientId, version + 1, Optional.of(account), sharing, takingPart, exclusions),
                ConsentChange.by(new Actor.Self(account), at, Kind.ACCOUNT_LINKED, account.toString()));
    }

    /**
     * Another record of the same person is merged into this one: the stricter sharing of the two counts from then on.
     * Exclusions need not be taken over, as those of both records hold.
     */
    public Move takeOverSharing(Consent retired, String mergeId, Instant at) {
        return retired.sharing.isStricterThan(sharing)
                ? next(retired.sharing, exclusions, Kind.RECORD_MERGED, mergeId, at)
                : new Move.Unchanged(this);
    }

    /** The merge is undone: the sharing of before comes back, unless it was changed since. */
    public Move giveBackSharing(SharingConsent before, Consent retired, String mergeId, Instant at) {
        return sharing.equals(retired.sharing)
                ? next(before, exclusions, Kind.MERGE_UNDONE, mergeId, at)
                : new Move.Unchanged(this);
    }

    /** The merge is undone: what was closed in the surviving record since then stays closed in this one too. */
    public Move keepClosed(Consent surviving, Instant since, String mergeId, Instant at) {
        List<Exclusion> both = new ArrayList<>(exclusions);
        surviving.exclusions.stream()
                .filter(exclusion -> exclusion.since().isAfter(since))
                .filter(exclusion ->
                        exclusions.stream().noneMatch(known -> known.excluded().equals(exclusion.excluded())))
                .forEach(both::add);
        boolean closed = surviving.sharing.since().isAfter(since) && surviving.sharing.isStricterThan(sharing);
        return closed || both.size() > exclusions.size()
                ? next(closed ? surviving.sharing : sharing, both, Kind.MERGE_UNDONE, mergeId, at)
                : new Move.Unchanged(this);
    }

    private Move.Changed next(
            SharingConsent nextSharing, List<Exclusion> nextExclusions, Kind kind, String mergeId, Instant at) {
        return new Move.Changed(
                new Consent(patientId, version + 1, accountId, nextSharing, takingPart, nextExclusions),
                ConsentChange.by(nextSharing.evidence().recordedBy(), at, kind, mergeId));
    }

    /** All that the person allows, as one: this one decides, and what stands in retired records alone is added. */
    public Consent with(List<Consent> retired) {
        List<TakingPart> parts = new ArrayList<>(takingPart);
        List<Exclusion> shutOut = new ArrayList<>(exclusions);
        for (Consent other : retired) {
            other.takingPart.stream()
                    .filter(part ->
                            parts.stream().noneMatch(known -> known.pilot().equals(part.pilot())))
                    .forEach(parts::add);
            shutOut.addAll(other.exclusions);
        }
        return new Consent(patientId, version, accountId, sharing, parts, shutOut);
    }
}
