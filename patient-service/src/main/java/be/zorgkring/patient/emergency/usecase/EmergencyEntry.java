package be.zorgkring.patient.emergency.usecase;

import be.zorgkring.patient.emergency.domain.EmergencyAccess;
import java.util.Map;
import java.util.Optional;

/**
 * An emergency access, with what is known around it.
 *
 * @param professionalName as the directory has it now
 * @param organisationName as the directory has it now
 * @param lookedAt how often each data category was given on this ground, by its code, in all services
 */
public record EmergencyEntry(
        EmergencyAccess access,
        Optional<String> professionalName,
        Optional<String> organisationName,
        Map<String, Long> lookedAt) {

    public EmergencyEntry {
        lookedAt = Map.copyOf(lookedAt);
    }
}
