package be.zorgkring.patient.consent.usecase;

import be.zorgkring.kernel.access.Caller;
import be.zorgkring.kernel.event.Work;
import be.zorgkring.patient.common.domain.Actor;
import be.zorgkring.patient.common.domain.PatientId;
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

    public Uni<ConsentOutcome> run(Work work, Caller caller, PatientId patientId, UUID exclusionId) {
        return own.change(
                work,
                caller,
                patientId,
                anyVersion -> true,
                record -> record.exclusions().stream()
                        .anyMatch(exclusion -> exclusion.id().equals(exclusionId)),
                consent -> consent.liftExclusion(exclusionId, new Actor.Self(caller.accountId()), clock.instant()));
    }
}
