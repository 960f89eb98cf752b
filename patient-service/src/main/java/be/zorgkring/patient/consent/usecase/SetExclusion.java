package be.zorgkring.patient.consent.usecase;

import be.zorgkring.kernel.access.Caller;
import be.zorgkring.kernel.event.Work;
import be.zorgkring.patient.common.domain.Actor;
import be.zorgkring.patient.common.domain.PatientId;
import be.zorgkring.patient.consent.domain.Exclusion;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;

/** The person shuts someone out. */
@ApplicationScoped
public class SetExclusion {

    private final OwnConsent own;
    private final Clock clock;

    SetExclusion(OwnConsent own, Clock clock) {
        this.own = own;
        this.clock = clock;
    }

    public Uni<ConsentOutcome> run(
            Work work, Caller caller, PatientId patientId, UUID exclusionId, Exclusion.Excluded excluded) {
        Exclusion exclusion = new Exclusion(exclusionId, excluded, clock.instant());
        return own.change(
                work,
                caller,
                patientId,
                anyVersion -> true,
                consent -> consent.exclude(exclusion, new Actor.Self(caller.accountId())));
    }
}
