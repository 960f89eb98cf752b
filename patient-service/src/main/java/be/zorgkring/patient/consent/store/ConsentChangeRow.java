package be.zorgkring.patient.consent.store;

import be.zorgkring.patient.common.domain.PatientId;
import be.zorgkring.patient.common.store.Actors;
import be.zorgkring.patient.consent.domain.ConsentChange;
import be.zorgkring.patient.consent.domain.Method;
import java.time.Instant;
import java.util.UUID;

/** How one version of a consent came about, as stored. */
public record ConsentChangeRow(
        UUID patientId,
        long version,
        String kind,
        String subject,
        String actorKind,
        String actor,
        String method,
        String grounds,
        Instant at) {

    public static ConsentChangeRow of(PatientId patientId, long version, ConsentChange change) {
        return new ConsentChangeRow(
                patientId.value(),
                version,
                change.kind().code(),
                change.subject().orElse(null),
                Actors.kind(change.by()),
                Actors.id(change.by()),
                change.method().map(Method::code).orElse(null),
                change.grounds().orElse(null),
                change.at());
    }
}
