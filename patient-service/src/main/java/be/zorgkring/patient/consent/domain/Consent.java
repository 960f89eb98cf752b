package be.zorgkring.patient.consent.domain;

import be.zorgkring.kernel.outcome.Outcome;
import be.zorgkring.patient.common.domain.Actor;
import be.zorgkring.patient.common.domain.Changed;
import be.zorgkring.patient.common.domain.PatientId;
import be.zorgkring.patient.common.domain.PilotCode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/**
 * What one person allows: sharing within the circle, taking part in pilots, and whom they shut out. Its version grows by
 * one per change, and every service decides from the newest one it has seen.
 */
public record Consent(
        PatientId patientId,
        long version,
        Optional<UUID> accountId,
        SharingConsent sharing,
        Optional<Restriction> restriction,
        List<TakingPart> takingPart,
        List<Exclusion> exclusions) {

    public Consent {
        takingPart = List.copyOf(takingPart);
        exclusions = List.copyOf(exclusions);
    }

    /** The consent of a person who was not known before. */
    public static Changed<Consent, ConsentChange> first(
            PatientId patientId, SharingWish sharing, PilotCode pilot, Evidence evidence, LocalDate on) {
        SharingConsent state =
                switch (sharing) {
                    case GIVEN -> SharingConsent.given(evidence);
                    case WITHDRAWN -> SharingConsent.notGiven(evidence);
                };
        TakingPart first = new TakingPart(pilot, TakingPart.TakingPartState.GIVEN, evidence, on);
        return Changed.to(
                new Consent(patientId, 1, Optional.empty(), state, Optional.empty(), List.of(first), List.of()),
                ConsentChange.by(evidence, ConsentChangeKind.INCLUDED, pilot.value()));
    }

    /** Adds a pilot, or takes up one again that was left. Sharing stays as it is: nobody gives it by including someone. */
    public Outcome<Changed<Consent, ConsentChange>> include(PilotCode pilot, Evidence evidence, LocalDate on) {
        return whileAlive(living -> {
            Optional<TakingPart> known = partIn(pilot);
            if (known.filter(TakingPart::goesOn).isPresent()) {
                return Outcome.refused(ConsentRefusal.ALREADY_INCLUDED);
            }
            if (known.filter(left -> evidence.at().isBefore(left.since())).isPresent()) {
                return Outcome.refused(ConsentRefusal.DECLARED_BEFORE_LAST_CHANGE);
            }
            if (known.isEmpty() && takingPart.size() >= TakingPart.MOST) {
                return Outcome.refused(ConsentRefusal.TOO_MANY_PILOTS);
            }
            TakingPart part = known.map(left -> left.again(evidence, on))
                    .orElseGet(() -> new TakingPart(pilot, TakingPart.TakingPartState.GIVEN, evidence, on));
            return to(with(part), ConsentChange.by(evidence, ConsentChangeKind.INCLUDED, pilot.value()));
        });
    }

    /** The inclusion stays, as it was counted; coming back needs a new one. */
    public Outcome<Changed<Consent, ConsentChange>> leave(PilotCode pilot, Evidence evidence) {
        return whileAlive(living -> partIn(pilot)
                .map(part -> part.goesOn()
                        ? to(
                                with(part.leave(evidence)),
                                ConsentChange.by(evidence, ConsentChangeKind.PILOT_LEFT, pilot.value()))
                        : unchanged())
                .orElseGet(() -> Outcome.refused(ConsentRefusal.NOT_IN_PILOT)));
    }

    public Outcome<Changed<Consent, ConsentChange>> changeSharing(SharingWish wish, Evidence evidence) {
        return whileAlive(living -> switch (living) {
            case SharingConsent.Given given ->
                switch (wish) {
                    case GIVEN -> unchanged();
                    case WITHDRAWN -> shared(given.withdraw(evidence), ConsentChangeKind.SHARING_WITHDRAWN);
                };
            case SharingConsent.Withdrawn withdrawn ->
                switch (wish) {
                    case GIVEN -> shared(withdrawn.give(evidence), ConsentChangeKind.SHARING_GIVEN);
                    case WITHDRAWN -> unchanged();
                };
        });
    }

    /**
     * Somebody else writes down what the person wanted. What they wanted before their last word counts no more.
     *
     * @param reference of the document or card reading that shows it
     */
    public Outcome<Changed<Consent, ConsentChange>> declareSharing(
            SharingWish wish, Evidence evidence, Optional<String> reference) {
        return whileAlive(living -> evidence.at().isBefore(living.since())
                ? Outcome.refused(ConsentRefusal.DECLARED_BEFORE_LAST_CHANGE)
                : changeSharing(wish, evidence)
                        .map(changed -> new Changed<>(
                                changed.now(), changed.change().map(change -> change.onGrounds(reference)))));
    }

    public Outcome<Changed<Consent, ConsentChange>> restrict(Restriction wanted, Actor by) {
        return whileAlive(living -> {
            if (restriction.map(Restriction::reason).equals(Optional.of(wanted.reason()))) {
                return unchanged();
            }
            Instant since = restriction.map(Restriction::since).orElse(wanted.since());
            return restricted(
                    Optional.of(new Restriction(wanted.reason(), since)),
                    ConsentChange.by(by, wanted.since(), ConsentChangeKind.RESTRICTED, null)
                            .onGrounds(Optional.of(wanted.reason().value())));
        });
    }

    public Outcome<Changed<Consent, ConsentChange>> liftRestriction(Actor by, Instant at) {
        return whileAlive(living -> restriction.isEmpty()
                ? unchanged()
                : restricted(Optional.empty(), ConsentChange.by(by, at, ConsentChangeKind.RESTRICTION_LIFTED, null)));
    }

    private Outcome<Changed<Consent, ConsentChange>> restricted(Optional<Restriction> next, ConsentChange change) {
        return to(new Consent(patientId, version + 1, accountId, sharing, next, takingPart, exclusions), change);
    }

    /** @param reference of the certificate or the register's message */
    public Outcome<Changed<Consent, ConsentChange>> registerDeath(
            LocalDate on, Evidence evidence, Optional<String> reference) {
        return whileAlive(living -> to(
                with(living.die(on, evidence)),
                ConsentChange.by(evidence, ConsentChangeKind.DEATH_REGISTERED, on.toString())
                        .onGrounds(reference)));
    }

    /** Undoes a wrong death: what the person allowed holds again as it did. */
    public Outcome<Changed<Consent, ConsentChange>> correctDeath(DeathCorrection reason, Actor by, Instant at) {
        return switch (sharing) {
            case SharingConsent.Living living -> Outcome.refused(ConsentRefusal.NOT_DECEASED);
            case SharingConsent.Deceased dead ->
                to(
                        with(dead.before()),
                        ConsentChange.by(
                                        by,
                                        at,
                                        ConsentChangeKind.DEATH_CORRECTED,
                                        dead.on().toString())
                                .onGrounds(Optional.of(reason.code())));
        };
    }

    public Outcome<Changed<Consent, ConsentChange>> exclude(Exclusion exclusion, Actor by) {
        return whileAlive(living -> {
            if (exclusions.stream().anyMatch(known -> known.excluded().equals(exclusion.excluded()))) {
                return Outcome.refused(ConsentRefusal.ALREADY_EXCLUDED);
            }
            if (exclusions.size() >= Exclusion.MOST) {
                return Outcome.refused(ConsentRefusal.TOO_MANY_EXCLUSIONS);
            }
            List<Exclusion> more = new ArrayList<>(exclusions);
            more.add(exclusion);
            return to(
                    excluding(more),
                    ConsentChange.by(
                            by,
                            exclusion.since(),
                            ConsentChangeKind.EXCLUSION_SET,
                            exclusion.id().toString()));
        });
    }

    public Outcome<Changed<Consent, ConsentChange>> liftExclusion(UUID exclusionId, Actor by, Instant at) {
        return whileAlive(living -> {
            List<Exclusion> left = exclusions.stream()
                    .filter(known -> !known.id().equals(exclusionId))
                    .toList();
            return left.size() == exclusions.size()
                    ? Outcome.refused(ConsentRefusal.NO_SUCH_EXCLUSION)
                    : to(
                            excluding(left),
                            ConsentChange.by(by, at, ConsentChangeKind.EXCLUSION_LIFTED, exclusionId.toString()));
        });
    }

    /** The account that proved to be this person's; the latest proof counts, since an account can be made anew. */
    public Changed<Consent, ConsentChange> linkAccount(UUID account, Instant at) {
        if (accountId.filter(account::equals).isPresent()) {
            return Changed.nothing(this);
        }
        return Changed.to(
                new Consent(patientId, version + 1, Optional.of(account), sharing, restriction, takingPart, exclusions),
                ConsentChange.by(new Actor.Self(account), at, ConsentChangeKind.ACCOUNT_LINKED, account.toString()));
    }

    /**
     * The number by which the account was linked is the person's no more, or is so again: whoever was linked by another one
     * is out, and who is known by this one is in.
     *
     * @param account of who was linked while this was the number before; empty for a number that is new
     */
    public Changed<Consent, ConsentChange> changeNumber(
            Optional<UUID> account, Actor.HealthDataManager by, Instant at) {
        if (accountId.equals(account)) {
            return Changed.nothing(this);
        }
        return Changed.to(
                new Consent(patientId, version + 1, account, sharing, restriction, takingPart, exclusions),
                account.map(known -> ConsentChange.by(by, at, ConsentChangeKind.ACCOUNT_LINKED, known.toString()))
                        .orElseGet(() -> ConsentChange.by(by, at, ConsentChangeKind.ACCOUNT_UNLINKED, null)));
    }

    /** The last version: nothing is allowed any more, nobody is named, and the account that was the person's is not. */
    public Changed<Consent, ConsentChange> erase(Actor by, Instant at) {
        Evidence evidence = new Evidence(by, Method.OWN_SIGN_IN, at);
        SharingConsent closed =
                switch (sharing) {
                    case SharingConsent.Given given -> given.withdraw(evidence);
                    case SharingConsent.Withdrawn withdrawn -> withdrawn;
                    case SharingConsent.Deceased deceased -> deceased;
                };
        List<TakingPart> left = takingPart.stream()
                .map(part -> part.goesOn() ? part.leave(evidence) : part)
                .toList();
        return Changed.to(
                new Consent(patientId, version + 1, Optional.empty(), closed, Optional.empty(), left, List.of()),
                ConsentChange.by(by, at, ConsentChangeKind.ERASED, null));
    }

    private Outcome<Changed<Consent, ConsentChange>> whileAlive(
            Function<SharingConsent.Living, Outcome<Changed<Consent, ConsentChange>>> change) {
        return switch (sharing) {
            case SharingConsent.Living living -> change.apply(living);
            case SharingConsent.Deceased dead -> Outcome.refused(ConsentRefusal.PERSON_DECEASED);
        };
    }

    private Outcome<Changed<Consent, ConsentChange>> unchanged() {
        return Outcome.done(Changed.nothing(this));
    }

    private static Outcome<Changed<Consent, ConsentChange>> to(Consent next, ConsentChange change) {
        return Outcome.done(Changed.to(next, change));
    }

    private Optional<TakingPart> partIn(PilotCode pilot) {
        return takingPart.stream().filter(part -> part.pilot().equals(pilot)).findFirst();
    }

    private Outcome<Changed<Consent, ConsentChange>> shared(SharingConsent next, ConsentChangeKind kind) {
        return to(with(next), ConsentChange.by(next.evidence(), kind, null));
    }

    private Consent with(SharingConsent next) {
        return new Consent(patientId, version + 1, accountId, next, restriction, takingPart, exclusions);
    }

    private Consent with(TakingPart part) {
        List<TakingPart> parts = new ArrayList<>(takingPart);
        parts.removeIf(known -> known.pilot().equals(part.pilot()));
        parts.add(part);
        return new Consent(patientId, version + 1, accountId, sharing, restriction, parts, exclusions);
    }

    private Consent excluding(List<Exclusion> next) {
        return new Consent(patientId, version + 1, accountId, sharing, restriction, takingPart, next);
    }
}
