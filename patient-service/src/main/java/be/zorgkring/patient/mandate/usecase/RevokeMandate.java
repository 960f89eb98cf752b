package be.zorgkring.patient.mandate.usecase;

import be.zorgkring.kernel.access.Access.DataCategory;
import be.zorgkring.kernel.access.Access.Operation;
import be.zorgkring.kernel.access.Caller;
import be.zorgkring.kernel.event.Work;
import be.zorgkring.kernel.outcome.Outcome;
import be.zorgkring.patient.accesslog.usecase.OfficeOnRecord;
import be.zorgkring.patient.accesslog.usecase.OfficeOnRecord.Office;
import be.zorgkring.patient.common.domain.Actor;
import be.zorgkring.patient.common.domain.PatientId;
import be.zorgkring.patient.mandate.domain.Mandate;
import be.zorgkring.patient.mandate.domain.MandateId;
import be.zorgkring.patient.mandate.domain.MandateRefusal;
import be.zorgkring.patient.mandate.domain.Revocation;
import be.zorgkring.patient.mandate.domain.Revocation.RevocationReason;
import be.zorgkring.patient.notification.domain.NotificationKind;
import be.zorgkring.patient.notification.usecase.Notify;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Set;

/** A health data manager ends a mandate that is proven to hold no more. */
@ApplicationScoped
public class RevokeMandate {

    private static final Set<DataCategory> IDENTITY = Set.of(DataCategory.IDENTITY);

    private final Mandates mandates;
    private final MandateChanges changes;
    private final OfficeOnRecord record;
    private final Notify notify;
    private final Clock clock;

    RevokeMandate(Mandates mandates, MandateChanges changes, OfficeOnRecord record, Notify notify, Clock clock) {
        this.mandates = mandates;
        this.changes = changes;
        this.record = record;
        this.notify = notify;
        this.clock = clock;
    }

    /** The role of the caller is checked before. */
    public Uni<Outcome<Mandate>> revoke(Work work, Caller caller, MandateId mandateId, RevocationReason reason) {
        return mandates.lock(work, mandateId)
                .map(found -> Outcome.found(found, MandateRefusal.NO_SUCH_MANDATE))
                .chain(found -> found.chain(mandate -> revoke(work, caller, mandate, reason)));
    }

    private Uni<Outcome<Mandate>> revoke(Work work, Caller caller, Mandate mandate, RevocationReason reason) {
        Revocation revocation =
                new Revocation(reason, new Actor.HealthDataManager(caller.accountId()), clock.instant());
        List<PatientId> person = List.of(mandate.patientId());
        return changes.keep(work, mandate.revoke(revocation))
                .call(outcome -> outcome.fold(
                        revoked -> record.allowed(
                                        work, caller, Office.HEALTH_DATA_MANAGER, person, Operation.WRITE, IDENTITY)
                                .chain(() -> notify.send(
                                        work,
                                        mandate.patientId(),
                                        NotificationKind.MANDATE_ENDED,
                                        mandate.id().value())),
                        refusal -> record.refused(
                                work,
                                caller,
                                Office.HEALTH_DATA_MANAGER,
                                person,
                                Operation.WRITE,
                                IDENTITY,
                                refusal.code())));
    }
}
