package be.zorgkring.patient.erasure.usecase;

import be.zorgkring.kernel.erasure.ErasureConfirmed;
import be.zorgkring.patient.common.domain.PatientId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * How far an erasure is.
 *
 * @param askedBy account of the person, or of who acts for them
 * @param mandateId by which they acted for the person
 * @param records all records of the person, of which several may have been merged
 * @param confirmed one of each service that is done, for each record
 */
public record ErasureReport(
        UUID erasureId,
        UUID askedBy,
        Optional<UUID> mandateId,
        Instant askedAt,
        List<PatientId> records,
        List<ErasureConfirmed> confirmed) {

    public ErasureReport {
        records = List.copyOf(records);
        confirmed = List.copyOf(confirmed);
    }

    /** Of this service, and for all records. */
    public boolean isConfirmedBy(String service) {
        return confirmedBy(service).size() == records.size();
    }

    public List<ErasureConfirmed> confirmedBy(String service) {
        return confirmed.stream()
                .filter(confirmation -> confirmation.service().equals(service))
                .toList();
    }
}
