package be.zorgkring.patient.emergency.usecase;

import be.zorgkring.kernel.access.Access;
import be.zorgkring.kernel.access.Access.Operation;
import be.zorgkring.kernel.access.Caller;
import be.zorgkring.kernel.access.Decision;
import be.zorgkring.kernel.event.Work;
import be.zorgkring.patient.common.domain.PatientId;
import be.zorgkring.patient.emergency.domain.EmergencyAccess;
import be.zorgkring.patient.emergency.domain.EmergencyRefusal;
import be.zorgkring.patient.emergency.domain.Move;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The person ends an emergency access before its time. */
@ApplicationScoped
public class CloseEmergencyAccess {

    private final Access access;
    private final EmergencyAccesses accesses;
    private final EmergencyAnnouncements announcements;
    private final Clock clock;

    CloseEmergencyAccess(Access access, EmergencyAccesses accesses, EmergencyAnnouncements announcements, Clock clock) {
        this.access = access;
        this.accesses = accesses;
        this.announcements = announcements;
        this.clock = clock;
    }

    public Uni<EmergencyOutcome> run(Work work, Caller caller, PatientId patientId, UUID id) {
        // No category is asked for, so that the rule grants it to nobody but the person and who acts for them.
        return access.decide(work, caller, patientId.value(), Operation.WRITE, Set.of())
                .chain(decision -> switch (decision) {
                    case Decision.Refused refused ->
                        Uni.createFrom().item((EmergencyOutcome) new EmergencyOutcome.NotPermitted(refused));
                    case Decision.Allowed allowed ->
                        accesses.lock(work, id)
                                .chain(found -> close(work, found.filter(each -> each.patientId()
                                        .equals(patientId))));
                });
    }

    private Uni<EmergencyOutcome> close(Work work, Optional<EmergencyAccess> found) {
        if (found.isEmpty()) {
            return Uni.createFrom().item(new EmergencyOutcome.Refused(EmergencyRefusal.NO_SUCH_EMERGENCY_ACCESS));
        }
        return switch (found.get().close(clock.instant())) {
            case Move.Refused(EmergencyRefusal refusal) -> Uni.createFrom().item(new EmergencyOutcome.Refused(refusal));
            case Move.Unchanged(EmergencyAccess same) -> Uni.createFrom().item(new EmergencyOutcome.Done(same));
            case Move.Changed(EmergencyAccess closed) ->
                accesses.change(work, closed)
                        .chain(() -> announcements.changed(work, closed))
                        .replaceWith(new EmergencyOutcome.Done(closed));
        };
    }
}
