package be.zorgkring.patient.emergency.api;

import be.zorgkring.kernel.http.Answers;
import be.zorgkring.kernel.outcome.Outcome;
import be.zorgkring.patient.emergency.domain.EmergencyAccess;
import be.zorgkring.patient.emergency.domain.EmergencyReason;
import java.time.Instant;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;

/** Answer to the professional who opened a record: where it is to be read, and until when. */
record OpenedView(UUID emergencyAccessId, UUID patientId, EmergencyReason reason, Instant from, Instant until) {

    static OpenedView of(EmergencyAccess access) {
        return new OpenedView(access.id(), access.patientId().value(), access.reason(), access.from(), access.until());
    }

    /** 201, with the address among the person's emergency accesses. */
    static RestResponse<OpenedView> answer(Outcome<EmergencyAccess> outcome) {
        return Answers.of(
                outcome,
                access -> Answers.created(
                        "/api/patients/" + access.patientId().value() + "/emergency-accesses/" + access.id(),
                        of(access)));
    }
}
