package be.zorgkring.patient.consent.usecase;

import be.zorgkring.kernel.access.Caller;
import be.zorgkring.kernel.event.Work;
import be.zorgkring.kernel.outcome.Outcome;
import be.zorgkring.patient.common.domain.PatientId;
import be.zorgkring.patient.common.domain.PilotCode;
import be.zorgkring.patient.consent.domain.Consent;
import be.zorgkring.patient.consent.domain.Evidence;
import be.zorgkring.patient.consent.domain.Method;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;

/** The person takes part in a pilot project no longer. */
@ApplicationScoped
public class LeavePilot {

    private final OwnConsent own;
    private final Clock clock;

    LeavePilot(OwnConsent own, Clock clock) {
        this.own = own;
        this.clock = clock;
    }

    public Uni<Outcome<Consent>> leave(Work work, Caller caller, PatientId patientId, PilotCode pilot) {
        return own.change(
                work,
                caller,
                patientId,
                (consent, by) -> consent.leave(pilot, new Evidence(by, Method.OWN_SIGN_IN, clock.instant())));
    }
}
