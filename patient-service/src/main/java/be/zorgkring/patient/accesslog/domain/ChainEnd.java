package be.zorgkring.patient.accesslog.domain;

import java.util.Optional;
import java.util.UUID;

/**
 * What is known of the end of a person's chain apart from its records.
 *
 * @param head empty when it is gone
 * @param lastSealed position of the last record that has a seal; 0 when there is none
 */
public record ChainEnd(UUID patientId, Optional<Head> head, long lastSealed) {

    /**
     * The last record.
     *
     * @param waits for its seal
     */
    public record Head(UUID patientId, long position, Hash hash, boolean waits) {}

    public boolean waits() {
        return head.filter(Head::waits).isPresent();
    }
}
