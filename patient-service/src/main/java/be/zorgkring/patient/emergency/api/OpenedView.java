package be.zorgkring.patient.emergency.api;

import be.zorgkring.patient.emergency.domain.EmergencyAccess;
import java.time.Instant;
import java.util.UUID;

/** Answer to the professional who opened a record: where it is to be read, and until when. */
record OpenedView(UUID emergencyAccessId, UUID patientId, String reason, Instant from, Instant until) {

    static OpenedView of(EmergencyAccess access) {
        return new OpenedView(
                access.id(), access.patientId().value(), access.reason().code(), access.from(), access.until());
    }
}
