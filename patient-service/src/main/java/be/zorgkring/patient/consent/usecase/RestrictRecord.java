package be.zorgkring.patient.consent.usecase;

import be.zorgkring.kernel.access.Caller;
import be.zorgkring.kernel.event.Work;
import be.zorgkring.kernel.outcome.ExpectedVersion;
import be.zorgkring.kernel.outcome.Outcome;
import be.zorgkring.patient.common.domain.PatientId;
import be.zorgkring.patient.common.domain.PlainText;
import be.zorgkring.patient.consent.domain.Consent;
import be.zorgkring.patient.consent.domain.Restriction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Optional;

/** The person has the use of their record stopped, or lets it go on. */
@ApplicationScoped
public class RestrictRecord {

    private final OwnConsent own;
    private final Clock clock;

    RestrictRecord(OwnConsent own, Clock clock) {
        this.own = own;
        this.clock = clock;
    }

    /** @param reason why its use is stopped; empty to let it go on */
    public Uni<Outcome<Consent>> restrict(
            Work work, Caller caller, PatientId patientId, ExpectedVersion expected, Optional<PlainText> reason) {
        return own.change(work, caller, patientId, expected, (consent, by) -> reason.map(
                        why -> consent.restrict(new Restriction(why, clock.instant()), by))
                .orElseGet(() -> consent.liftRestriction(by, clock.instant())));
    }
}
