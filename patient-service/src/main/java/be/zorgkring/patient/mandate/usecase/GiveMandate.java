package be.zorgkring.patient.mandate.usecase;

import be.zorgkring.kernel.access.Access;
import be.zorgkring.kernel.access.Access.Operation;
import be.zorgkring.kernel.access.Caller;
import be.zorgkring.kernel.access.Decision;
import be.zorgkring.kernel.access.Decision.Ground;
import be.zorgkring.kernel.event.Work;
import be.zorgkring.kernel.outcome.Outcome;
import be.zorgkring.patient.common.domain.Actor;
import be.zorgkring.patient.common.domain.PatientId;
import be.zorgkring.patient.mandate.domain.Mandate;
import be.zorgkring.patient.mandate.domain.MandateRefusal;
import be.zorgkring.patient.mandate.domain.Mandator;
import be.zorgkring.patient.mandate.domain.NamedMandatee;
import be.zorgkring.patient.mandate.domain.Origin;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Set;
import java.util.UUID;

/** The person lets somebody act for them. Who acts for them already cannot, however far their mandate reaches. */
@ApplicationScoped
public class GiveMandate {

    private final Access access;
    private final MandateChanges changes;
    private final Clock clock;

    GiveMandate(Access access, MandateChanges changes, Clock clock) {
        this.access = access;
        this.changes = changes;
        this.clock = clock;
    }

    /** @param wish of a kind that is the person's to give */
    public Uni<Outcome<Mandate>> give(
            Work work, Caller caller, PatientId patientId, UUID mandateId, Mandator.Wish wish, NamedMandatee mandatee) {
        // No category is asked for, so that the rule grants it to nobody but the person and who acts for them.
        return access.decide(work, caller, patientId.value(), Operation.WRITE, Set.of())
                .map(Decision::outcome)
                .chain(decision -> decision.chain(allowed -> allowed.ground() == Ground.SELF
                        ? changes.begin(
                                work,
                                patientId,
                                mandateId,
                                wish,
                                mandatee,
                                Origin.ofThePerson(new Actor.Self(caller.accountId()), clock.instant()))
                        : Outcome.soonRefused(MandateRefusal.NOT_ON_BEHALF)));
    }
}
