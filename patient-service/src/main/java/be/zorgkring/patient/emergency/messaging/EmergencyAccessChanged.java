package be.zorgkring.patient.emergency.messaging;

import be.zorgkring.patient.emergency.domain.EmergencyAccess;
import java.time.Instant;
import java.util.UUID;

/** Contract message: one emergency access as it is now; what was written beside the reason stays home. */
record EmergencyAccessChanged(
        UUID emergencyAccessId,
        long version,
        UUID patientId,
        UUID professionalId,
        UUID organisationId,
        String reason,
        Instant from,
        Instant until,
        String state) {

    static final String TOPIC = "zorgkring.permission";
    static final String TYPE = "be.zorgkring.patient.emergency-access-changed.v1";

    static EmergencyAccessChanged of(EmergencyAccess access) {
        return new EmergencyAccessChanged(
                access.id(),
                access.version(),
                access.patientId().value(),
                access.opener().professionalId(),
                access.opener().organisationId().orElse(null),
                access.reason().code(),
                access.from(),
                access.until(),
                access.state().code());
    }
}
