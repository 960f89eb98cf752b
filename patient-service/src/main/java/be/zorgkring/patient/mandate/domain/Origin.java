package be.zorgkring.patient.mandate.domain;

import be.zorgkring.patient.common.domain.Actor;
import java.time.Instant;
import java.util.Optional;

/**
 * Where a mandate comes from.
 *
 * @param evidence what it rests on; empty when the person gave it themselves
 */
public record Origin(Actor by, Optional<MandateEvidence> evidence, Instant at) {

    public static Origin ofThePerson(Actor.Self self, Instant at) {
        return new Origin(self, Optional.empty(), at);
    }

    public static Origin registered(Actor.HealthDataManager manager, MandateEvidence evidence, Instant at) {
        return new Origin(manager, Optional.of(evidence), at);
    }
}
