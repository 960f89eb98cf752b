package be.zorgkring.patient.mandate.usecase;

import be.zorgkring.kernel.Uuid7;
import be.zorgkring.kernel.event.NoRecord;
import be.zorgkring.kernel.event.Work;
import be.zorgkring.kernel.outcome.Outcome;
import be.zorgkring.kernel.outcome.Refusal;
import be.zorgkring.patient.common.domain.Actor;
import be.zorgkring.patient.common.domain.PatientId;
import be.zorgkring.patient.mandate.domain.MandateEvidence;
import be.zorgkring.patient.mandate.domain.MandateRefusal;
import be.zorgkring.patient.mandate.domain.MandateRegistration;
import be.zorgkring.patient.mandate.domain.Mandator;
import be.zorgkring.patient.mandate.domain.NamedMandatee;
import be.zorgkring.patient.mandate.domain.Origin;
import be.zorgkring.patient.notification.domain.NotificationKind;
import be.zorgkring.patient.notification.usecase.Notify;
import be.zorgkring.patient.person.domain.Insz;
import be.zorgkring.patient.person.usecase.Dossiers;
import be.zorgkring.patient.person.usecase.OwnRecord;
import be.zorgkring.patient.proposal.domain.ProposalKind;
import be.zorgkring.patient.proposal.domain.Proposed;
import be.zorgkring.patient.proposal.usecase.ProposedAct;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Puts down a mandate that is proven, once two health data managers agree: parents and representatives first of all. */
@ApplicationScoped
public class RegisterMandate implements ProposedAct {

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

    /** What is to be proposed to a second manager. */
    public Uni<Outcome<Proposed>> propose(Work work, Registration asked) {
        return person(work, asked.person())
                .invoke(found -> {
                    if (found.isEmpty()) {
                        work.leavesNoRecord(NoRecord.NOBODY_FOUND);
                    }
                })
                .map(found -> Outcome.found(found, MandateRefusal.PERSON_UNKNOWN)
                        .map(person -> new MandateRegistration(person, asked.wish(), asked.mandatee(), asked.evidence())
                                .proposed()));
    }

    private Uni<Optional<PatientId>> person(Work work, Whom whom) {
        return switch (whom) {
            case Whom.ById(PatientId patientId) -> Uni.createFrom().item(Optional.of(patientId));
            case Whom.ByNumber(Insz insz) ->
                dossiers.withInsz(work, insz).map(found -> found.map(OwnRecord::patientId));
        };
    }

    @Override
    public ProposalKind kind() {
        return ProposalKind.MANDATE_REGISTRATION;
    }

    @Override
    public Uni<Outcome<Proposed>> check(Work work, UUID by, Proposed proposed) {
        MandateRegistration asked = MandateRegistration.of(proposed);
        return changes.decide(work, asked.person(), Uuid7.next(), asked.wish(), asked.mandatee(), origin(by, asked))
                .map(outcome -> outcome.map(possible -> proposed));
    }

    @Override
    public Uni<Outcome<UUID>> carryOut(Work work, UUID by, Proposed proposed) {
        MandateRegistration asked = MandateRegistration.of(proposed);
        return changes.begin(work, asked.person(), Uuid7.next(), asked.wish(), asked.mandatee(), origin(by, asked))
                .chain(outcome -> outcome.chain(mandate -> {
                    UUID id = mandate.id().value();
                    return notify.send(work, asked.person(), NotificationKind.MANDATE_GIVEN, id)
                            .replaceWith(Outcome.done(id));
                }));
    }

    @Override
    public Set<Refusal> ofNobodyKnown() {
        return Set.of(MandateRefusal.PERSON_UNKNOWN);
    }

    private Origin origin(UUID by, MandateRegistration asked) {
        return Origin.registered(new Actor.HealthDataManager(by), asked.evidence(), clock.instant());
    }
}
