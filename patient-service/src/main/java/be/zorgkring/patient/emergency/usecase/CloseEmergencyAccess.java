package be.zorgkring.patient.emergency.usecase;

import be.zorgkring.kernel.access.Access;
import be.zorgkring.kernel.access.Access.Operation;
import be.zorgkring.kernel.access.Caller;
import be.zorgkring.kernel.access.Decision;
import be.zorgkring.kernel.event.Work;
import be.zorgkring.kernel.outcome.Outcome;
import be.zorgkring.patient.common.domain.PatientId;
import be.zorgkring.patient.emergency.domain.EmergencyAccess;
import be.zorgkring.patient.emergency.domain.EmergencyRefusal;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Set;
import java.util.UUID;

/** The person ends an emergency access before its time. */
@ApplicationScoped
public class CloseEmergencyAccess {

    private final Access access;
    private final EmergencyAccesses accesses;
    private final EmergencyEvents events;
    private final Clock clock;

    CloseEmergencyAccess(Access access, EmergencyAccesses accesses, EmergencyEvents events, Clock clock) {
        this.access = access;
        this.accesses = accesses;
        this.events = events;
        this.clock = clock;
    }

    /** One that is over already stays as it is. */
    public Uni<Outcome<EmergencyAccess>> close(Work work, Caller caller, PatientId patientId, UUID id) {
        // No category is asked for, so that the rule grants it to nobody but the person and who acts for them.
        return access.decide(work, caller, patientId.value(), Operation.WRITE, Set.of())
                .map(Decision::outcome)
                .chain(decision -> decision.chain(allowed -> accesses.lockOf(work, patientId, id)
                        .map(found -> Outcome.found(found, EmergencyRefusal.NO_SUCH_EMERGENCY_ACCESS))))
                .chain(found -> found.chain(open -> close(work, open).map(Outcome::done)));
    }

    private Uni<EmergencyAccess> close(Work work, EmergencyAccess open) {
        EmergencyAccess closed = open.close(clock.instant());
        return closed.equals(open)
                ? Uni.createFrom().item(open)
                : accesses.change(work, closed)
                        .chain(() -> events.changed(work, closed))
                        .replaceWith(closed);
    }
}
