package be.zorgkring.patient.accesslog.usecase;

import be.zorgkring.patient.accesslog.domain.Break;
import be.zorgkring.patient.accesslog.domain.Seal;
import be.zorgkring.patient.common.domain.PatientId;
import java.util.List;
import java.util.Optional;

/**
 * What a verification, or a part of it, found.
 *
 * @param waiting people whose last records have no seal yet
 * @param next the last person looked at, when there are more
 * @param lastSeal the latest seal; its number only ever grows
 */
public record Verification(
        long people,
        long records,
        long waiting,
        List<Break> breaks,
        Optional<PatientId> next,
        Optional<Seal> lastSeal) {

    public Verification {
        breaks = List.copyOf(breaks);
    }
}
