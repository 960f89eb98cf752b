package be.zorgkring.patient.accesslog.domain;

import java.time.Instant;
import java.util.UUID;

/**
 * All that is on record of one access, in the order in which it is hashed.
 *
 * @param categories joined by commas
 */
public record LoggedAccess(
        UUID recordId,
        Instant at,
        String service,
        String operation,
        String outcome,
        String ground,
        UUID groundId,
        String reason,
        String callerKind,
        UUID accountId,
        UUID professionalId,
        UUID organisationId,
        String role,
        String clientId,
        String categories,
        String requestId) {

    private static final String FORM = "access-log-1";

    /** The hash that this access has at a place in a person's chain. */
    Hash hash(Hash previous, UUID patientId, long position) {
        return Hash.of(previous, canonical(patientId, position));
    }

    String canonical(UUID patientId, long position) {
        return new CanonicalForm()
                .add(FORM)
                .add(patientId)
                .add(position)
                .add(recordId)
                .add(at)
                .add(service)
                .add(operation)
                .add(outcome)
                .add(ground)
                .add(groundId)
                .add(reason)
                .add(callerKind)
                .add(accountId)
                .add(professionalId)
                .add(organisationId)
                .add(role)
                .add(clientId)
                .add(categories)
                .add(requestId)
                .text();
    }
}
