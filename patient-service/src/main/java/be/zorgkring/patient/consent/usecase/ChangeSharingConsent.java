package be.zorgkring.patient.consent.usecase;

import be.zorgkring.kernel.access.Caller;
import be.zorgkring.kernel.event.Work;
import be.zorgkring.kernel.outcome.ExpectedVersion;
import be.zorgkring.kernel.outcome.Outcome;
import be.zorgkring.patient.common.domain.PatientId;
import be.zorgkring.patient.consent.domain.Consent;
import be.zorgkring.patient.consent.domain.Evidence;
import be.zorgkring.patient.consent.domain.Method;
import be.zorgkring.patient.consent.domain.SharingWish;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;

/** The person gives or withdraws the sharing of their record within the circle. */
@ApplicationScoped
public class ChangeSharingConsent {

    private final OwnConsent own;
    private final Clock clock;

    ChangeSharingConsent(OwnConsent own, Clock clock) {
        this.own = own;
        this.clock = clock;
    }

    public Uni<Outcome<Consent>> change(
            Work work, Caller caller, PatientId patientId, ExpectedVersion expected, SharingWish wish, Method method) {
        return own.change(
                work,
                caller,
                patientId,
                expected,
                (consent, by) -> consent.changeSharing(wish, new Evidence(by, method, clock.instant())));
    }
}
