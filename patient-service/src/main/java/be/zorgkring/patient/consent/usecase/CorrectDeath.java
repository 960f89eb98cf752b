package be.zorgkring.patient.consent.usecase;

import be.zorgkring.kernel.access.Caller;
import be.zorgkring.kernel.event.Work;
import be.zorgkring.kernel.outcome.Outcome;
import be.zorgkring.patient.common.domain.PatientId;
import be.zorgkring.patient.consent.domain.Consent;
import be.zorgkring.patient.consent.domain.DeathCorrection;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;

/** A health data manager whom it does not concern undoes a death that was registered wrongly; nobody else can. */
@ApplicationScoped
public class CorrectDeath {

    private final ConsentOfAnother another;
    private final Clock clock;

    CorrectDeath(ConsentOfAnother another, Clock clock) {
        this.another = another;
        this.clock = clock;
    }

    public Uni<Outcome<Consent>> correct(Work work, Caller caller, PatientId patientId, DeathCorrection reason) {
        return another.asOutsider(
                work, caller, patientId, (consent, by) -> consent.correctDeath(reason, by, clock.instant()));
    }
}
