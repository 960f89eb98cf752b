package be.zorgkring.patient.mandate.usecase;

import be.zorgkring.kernel.access.Access.DataCategory;
import be.zorgkring.kernel.access.Access.Operation;
import be.zorgkring.kernel.access.Caller;
import be.zorgkring.kernel.access.Decision;
import be.zorgkring.kernel.event.NoRecord;
import be.zorgkring.kernel.event.Work;
import be.zorgkring.patient.accesslog.usecase.OfficeOnRecord;
import be.zorgkring.patient.accesslog.usecase.OfficeOnRecord.Office;
import be.zorgkring.patient.common.domain.Actor;
import be.zorgkring.patient.common.domain.PatientId;
import be.zorgkring.patient.mandate.domain.MandateEvidence;
import be.zorgkring.patient.mandate.domain.MandateRefusal;
import be.zorgkring.patient.mandate.domain.Mandator;
import be.zorgkring.patient.mandate.domain.Origin;
import be.zorgkring.patient.notification.domain.NotificationKind;
import be.zorgkring.patient.notification.usecase.Notify;
import be.zorgkring.patient.person.domain.Insz;
import be.zorgkring.patient.person.usecase.Dossiers;
import be.zorgkring.patient.person.usecase.OwnRecord;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** A health data manager puts down a mandate that is proven: parents and representatives first of all. */
@ApplicationScoped
public class RegisterMandate {

    /** For whom. */
    public sealed interface Whom {

        record ById(PatientId patientId) implements Whom {}

        record ByNumber(Insz insz) implements Whom {}
    }

    /** All that is put down. */
    public record Registration(Whom person, Mandator.Wish wish, NamedMandatee mandatee, MandateEvidence evidence) {}

    private final MandateChanges changes;
    private final Dossiers dossiers;
    private final OfficeOnRecord record;
    private final Notify notify;
    private final Clock clock;

    RegisterMandate(MandateChanges changes, Dossiers dossiers, OfficeOnRecord record, Notify notify, Clock clock) {
        this.changes = changes;
        this.dossiers = dossiers;
        this.record = record;
        this.notify = notify;
        this.clock = clock;
    }

    /** The role of the caller is checked before: the access rule knows nobody who looks after all records. */
    public Uni<MandateOutcome> run(Work work, Caller caller, UUID mandateId, Registration registration) {
        return person(work, registration.person())
                .chain(person -> person.isEmpty()
                        ? unknown(work)
                        : register(work, caller, person.get(), mandateId, registration));
    }

    private static Uni<MandateOutcome> unknown(Work work) {
        work.leavesNoRecord(NoRecord.NOBODY_FOUND);
        return MandateChanges.refused(MandateRefusal.PERSON_UNKNOWN);
    }

    private Uni<Optional<PatientId>> person(Work work, Whom whom) {
        return switch (whom) {
            case Whom.ById(PatientId patientId) -> Uni.createFrom().item(Optional.of(patientId));
            case Whom.ByNumber(Insz insz) ->
                dossiers.withInsz(work, insz).map(found -> found.map(OwnRecord::patientId));
        };
    }

    private Uni<MandateOutcome> register(
            Work work, Caller caller, PatientId person, UUID mandateId, Registration registration) {
        Origin origin = Origin.registered(
                new Actor.HealthDataManager(caller.accountId()), registration.evidence(), clock.instant());
        return changes.begin(work, person, mandateId, registration.wish(), registration.mandatee(), origin)
                .call(outcome -> switch (outcome) {
                    case MandateOutcome.Done done ->
                        record.allowed(
                                        work,
                                        caller,
                                        Office.HEALTH_DATA_MANAGER,
                                        List.of(person),
                                        Operation.WRITE,
                                        Set.of(DataCategory.IDENTITY))
                                .chain(() -> notify.run(work, person, NotificationKind.MANDATE_GIVEN, mandateId));
                    case MandateOutcome.Refused(MandateRefusal refusal)
                    when refusal != MandateRefusal.PERSON_UNKNOWN ->
                        record.refused(
                                work,
                                caller,
                                Office.HEALTH_DATA_MANAGER,
                                List.of(person),
                                Operation.WRITE,
                                Set.of(DataCategory.IDENTITY),
                                refusal.code());
                    case MandateOutcome.Refused unknown -> Uni.createFrom().voidItem();
                    case MandateOutcome.NotYours(Decision.Refused never) ->
                        Uni.createFrom().voidItem();
                });
    }
}
