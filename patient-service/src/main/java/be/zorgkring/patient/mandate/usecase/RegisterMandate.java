package be.zorgkring.patient.mandate.usecase;

import be.zorgkring.kernel.Uuid7;
import be.zorgkring.kernel.event.NoRecord;
import be.zorgkring.kernel.event.Work;
import be.zorgkring.patient.common.domain.Actor;
import be.zorgkring.patient.common.domain.PatientId;
import be.zorgkring.patient.mandate.domain.MandateEvidence;
import be.zorgkring.patient.mandate.domain.MandateRefusal;
import be.zorgkring.patient.mandate.domain.Mandator;
import be.zorgkring.patient.mandate.domain.Move;
import be.zorgkring.patient.mandate.domain.NamedMandatee;
import be.zorgkring.patient.mandate.domain.Origin;
import be.zorgkring.patient.notification.domain.NotificationKind;
import be.zorgkring.patient.notification.usecase.Notify;
import be.zorgkring.patient.person.domain.Insz;
import be.zorgkring.patient.person.usecase.Dossiers;
import be.zorgkring.patient.person.usecase.OwnRecord;
import be.zorgkring.patient.proposal.domain.Proposed.MandateRegistration;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

/** Puts down a mandate that is proven, once two health data managers agree: parents and representatives first of all. */
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
    private final Notify notify;
    private final Clock clock;

    RegisterMandate(MandateChanges changes, Dossiers dossiers, Notify notify, Clock clock) {
        this.changes = changes;
        this.dossiers = dossiers;
        this.notify = notify;
        this.clock = clock;
    }

    /** Empty when nobody is known by that number. */
    public Uni<Optional<MandateRegistration>> of(Work work, Registration asked) {
        return person(work, asked.person())
                .invoke(found -> {
                    if (found.isEmpty()) {
                        work.leavesNoRecord(NoRecord.NOBODY_FOUND);
                    }
                })
                .map(found -> found.map(
                        person -> new MandateRegistration(person, asked.wish(), asked.mandatee(), asked.evidence())));
    }

    private Uni<Optional<PatientId>> person(Work work, Whom whom) {
        return switch (whom) {
            case Whom.ById(PatientId patientId) -> Uni.createFrom().item(Optional.of(patientId));
            case Whom.ByNumber(Insz insz) ->
                dossiers.withInsz(work, insz).map(found -> found.map(OwnRecord::patientId));
        };
    }

    /** Why it would not be registered now. */
    public Uni<Optional<MandateRefusal>> refusal(Work work, UUID by, MandateRegistration asked) {
        return changes.decide(work, asked.person(), Uuid7.next(), asked.wish(), asked.mandatee(), origin(by, asked))
                .map(move -> switch (move) {
                    case Move.Refused(MandateRefusal refusal) -> Optional.of(refusal);
                    case Move.Changed possible -> Optional.empty();
                });
    }

    /** @param by account of who confirmed it */
    public Uni<MandateOutcome> run(Work work, UUID by, UUID mandateId, MandateRegistration asked) {
        return changes.begin(work, asked.person(), mandateId, asked.wish(), asked.mandatee(), origin(by, asked))
                .call(outcome -> outcome instanceof MandateOutcome.Done
                        ? notify.send(work, asked.person(), NotificationKind.MANDATE_GIVEN, mandateId)
                        : Uni.createFrom().voidItem());
    }

    private Origin origin(UUID by, MandateRegistration asked) {
        return Origin.registered(new Actor.HealthDataManager(by), asked.evidence(), clock.instant());
    }
}
