package be.zorgkring.patient.consent.usecase;

import be.zorgkring.kernel.access.Caller;
import be.zorgkring.kernel.event.Work;
import be.zorgkring.kernel.outcome.Outcome;
import be.zorgkring.patient.common.domain.PatientId;
import be.zorgkring.patient.consent.domain.Consent;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;

/** The person lets someone in again whom they had shut out. */
@ApplicationScoped
public class LiftExclusion {

    private final OwnConsent own;
    private final Clock clock;

    LiftExclusion(OwnConsent own, Clock clock) {
        this.own = own;
        this.clock = clock;
    }

    public Uni<Outcome<Consent>> lift(Work work, Caller caller, PatientId patientId, UUID exclusionId) {
        return own.changeWhere(
                work,
                caller,
                patientId,
                record -> record.exclusions().stream()
                        .anyMatch(exclusion -> exclusion.id().equals(exclusionId)),
                (consent, by) -> consent.liftExclusion(exclusionId, by, clock.instant()));
    }
}
