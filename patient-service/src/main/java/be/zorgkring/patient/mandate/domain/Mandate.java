package be.zorgkring.patient.mandate.domain;

import be.zorgkring.kernel.outcome.Outcome;
import be.zorgkring.patient.common.domain.Actor;
import be.zorgkring.patient.common.domain.PatientId;
import be.zorgkring.patient.mandate.domain.Revocation.RevocationReason;
import be.zorgkring.patient.person.domain.Insz;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * Somebody acts for a person, so far and so long. Its version grows by one per change, and every service decides from the
 * newest one it has seen.
 */
public record Mandate(
        MandateId id,
        long version,
        PatientId patientId,
        MandateKind kind,
        Scope scope,
        Period period,
        Mandatee mandatee,
        Origin origin,
        MandateState state) {

    /** More people who act for one person would be nobody's oversight. */
    public static final int MOST = 20;

    /** Whether it holds or is still to begin. */
    public boolean isOpenAt(Instant now) {
        return state instanceof MandateState.Active && !period.isOverAt(now);
    }

    public boolean isOf(UUID accountId) {
        return mandatee.accountId().equals(Optional.of(accountId));
    }

    /** The person takes back what they gave; what rests on the law is not theirs to end. */
    public Outcome<ChangedMandate> takeBack(Actor.Self self, Instant at) {
        return kind.isThePersonsToGive()
                ? revoke(new Revocation(RevocationReason.BY_THE_PERSON, self, at))
                : Outcome.refused(MandateRefusal.MANDATE_BY_LAW);
    }

    /** The mandatee wants it no more, whatever it rests on: nobody has to look into another's record. */
    public Outcome<ChangedMandate> renounce(UUID accountId, Instant at) {
        return revoke(new Revocation(RevocationReason.RENOUNCED, new Actor.Mandatee(accountId, id.value()), at));
    }

    /** eHealth, which named it before, does so no longer; empty when it ended before that. */
    public Optional<ChangedMandate> noLongerNamed(UUID accountId, Instant at) {
        Revocation revocation =
                new Revocation(RevocationReason.NO_LONGER_AT_EHEALTH, new Actor.Mandatee(accountId, id.value()), at);
        return revoke(revocation).fold(Optional::of, refusal -> Optional.empty());
    }

    public boolean isRevoked() {
        return state instanceof MandateState.Revoked;
    }

    /** Somebody here put an end to it, whatever eHealth goes on saying. */
    public boolean isEndedHere() {
        return state instanceof MandateState.Revoked(Revocation revocation)
                && revocation.reason() != RevocationReason.NO_LONGER_AT_EHEALTH;
    }

    ChangedMandate extend(Period longer, Actor by, Instant at) {
        Mandate extended = new Mandate(id, version + 1, patientId, kind, scope, longer, mandatee, origin, state);
        return new ChangedMandate(extended, MandateChange.extended(by, at));
    }

    public Outcome<ChangedMandate> revoke(Revocation revocation) {
        return switch (state) {
            case MandateState.Revoked revoked -> Outcome.refused(MandateRefusal.NO_SUCH_MANDATE);
            case MandateState.Active active ->
                Outcome.done(new ChangedMandate(
                        next(mandatee, active.revoke(revocation)), MandateChange.revoked(revocation)));
        };
    }

    /** The account that proved to be of the one with that number; the latest proof counts, as it does for the person. */
    public Optional<ChangedMandate> linkAccount(Insz insz, UUID account, Instant at) {
        return switch (mandatee) {
            case Mandatee.Numbered numbered
            when numbered.insz().equals(insz) && !isOf(account) ->
                Optional.of(new ChangedMandate(
                        next(new Mandatee.Numbered(insz, numbered.name(), Optional.of(account)), state),
                        MandateChange.linked(id, account, at)));
            case Mandatee.Numbered linkedOrOther -> Optional.empty();
            case Mandatee.OfCircle member -> Optional.empty();
        };
    }

    private Mandate next(Mandatee nextMandatee, MandateState nextState) {
        return new Mandate(id, version + 1, patientId, kind, scope, period, nextMandatee, origin, nextState);
    }
}
