package be.zorgkring.patient.consent.domain;

import be.zorgkring.patient.common.domain.Actor;
import be.zorgkring.patient.common.domain.Coded;
import java.time.Instant;
import java.util.Optional;

/**
 * What happened between one version and the next: who did it, when, and how the person expressed it.
 *
 * @param subject the pilot code, exclusion, account or merge it is about, where there is one
 */
public record ConsentChange(Kind kind, Optional<String> subject, Actor by, Optional<Method> method, Instant at) {

    /** Every way in which a consent changes. */
    public enum Kind implements Coded {
        INCLUDED,
        SHARING_GIVEN,
        SHARING_WITHDRAWN,
        EXCLUSION_SET,
        EXCLUSION_LIFTED,
        ACCOUNT_LINKED,
        RECORD_MERGED,
        MERGE_UNDONE
    }

    static ConsentChange by(Evidence evidence, Kind kind, String subject) {
        return new ConsentChange(
                kind,
                Optional.ofNullable(subject),
                evidence.recordedBy(),
                Optional.of(evidence.method()),
                evidence.at());
    }

    static ConsentChange by(Actor actor, Instant at, Kind kind, String subject) {
        return new ConsentChange(kind, Optional.ofNullable(subject), actor, Optional.empty(), at);
    }
}
