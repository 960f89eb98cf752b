package be.zorgkring.patient.mandate.usecase;

import be.zorgkring.kernel.event.Work;
import be.zorgkring.patient.common.domain.Actor;
import be.zorgkring.patient.common.domain.PatientId;
import be.zorgkring.patient.mandate.domain.Mandate;
import be.zorgkring.patient.mandate.domain.Revocation;
import be.zorgkring.patient.notification.domain.NotificationKind;
import be.zorgkring.patient.notification.usecase.Notify;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.UUID;

/** Ends what somebody gave on a record that seemed to be theirs and is another's. */
@ApplicationScoped
public class RevokeGivenByOthers {

    private final Mandates mandates;
    private final MandateChanges changes;
    private final Notify notify;
    private final Clock clock;

    RevokeGivenByOthers(Mandates mandates, MandateChanges changes, Notify notify, Clock clock) {
        this.mandates = mandates;
        this.changes = changes;
        this.notify = notify;
        this.clock = clock;
    }

    /**
     * Each person is notified of each.
     *
     * @param by account of the health data manager who set right whose the records are
     * @param since when they began to seem another's
     */
    public Uni<Void> revoke(Work work, UUID by, Collection<PatientId> records, Instant since) {
        Revocation revocation = new Revocation(
                Revocation.RevocationReason.RECORDED_IN_ERROR, new Actor.HealthDataManager(by), clock.instant());
        return mandates.lockGivenByOthers(work, records, since).chain(found -> Multi.createFrom()
                .iterable(found)
                .onItem()
                .transformToUniAndConcatenate(mandate -> revoke(work, mandate, revocation))
                .collect()
                .last());
    }

    private Uni<Void> revoke(Work work, Mandate mandate, Revocation revocation) {
        return changes.keep(work, mandate.revoke(revocation))
                .chain(() -> notify.send(
                        work,
                        mandate.patientId(),
                        NotificationKind.MANDATE_ENDED,
                        mandate.id().value()));
    }
}
