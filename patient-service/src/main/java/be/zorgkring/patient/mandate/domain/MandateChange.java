package be.zorgkring.patient.mandate.domain;

import be.zorgkring.kernel.input.Coded;
import be.zorgkring.patient.common.domain.Actor;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * What happened between one version of a mandate and the next.
 *
 * @param subject the reason of a revocation, or the account that was linked
 */
public record MandateChange(Kind kind, Optional<String> subject, Actor by, Instant at) {

    /** Every way in which a mandate changes. */
    public enum Kind implements Coded {
        GIVEN,
        REGISTERED,
        ACCOUNT_LINKED,
        EXTENDED,
        REVOKED
    }

    static MandateChange first(Origin origin) {
        Kind kind = origin.evidence().isPresent() ? Kind.REGISTERED : Kind.GIVEN;
        return new MandateChange(kind, Optional.empty(), origin.by(), origin.at());
    }

    static MandateChange linked(MandateId id, UUID account, Instant at) {
        return new MandateChange(
                Kind.ACCOUNT_LINKED, Optional.of(account.toString()), new Actor.Mandatee(account, id.value()), at);
    }

    static MandateChange extended(Actor by, Instant at) {
        return new MandateChange(Kind.EXTENDED, Optional.empty(), by, at);
    }

    static MandateChange revoked(Revocation revocation) {
        return new MandateChange(
                Kind.REVOKED, Optional.of(revocation.reason().code()), revocation.by(), revocation.at());
    }
}
