package be.zorgkring.patient.accesslog.usecase;

import be.zorgkring.kernel.access.AccessLog.AccessRecord;
import java.util.Optional;

/**
 * An access, with the names that the directory knows for who made it.
 *
 * @param organisationKind CD-HCPARTY code
 */
public record AccessLogEntry(
        AccessRecord access,
        Optional<String> professionalName,
        Optional<String> organisationName,
        Optional<String> organisationKind,
        Optional<Agreed> agreed) {

    /**
     * The two who agreed on it, by name; there is no second one before it is confirmed.
     *
     * @param confirmer null while there is none
     */
    public record Agreed(String proposer, String confirmer) {}
}
