package be.zorgkring.patient.emergency.usecase;

import be.zorgkring.kernel.access.Access;
import be.zorgkring.kernel.access.Access.Operation;
import be.zorgkring.kernel.access.Caller;
import be.zorgkring.kernel.access.Decision;
import be.zorgkring.kernel.event.Work;
import be.zorgkring.kernel.outcome.Outcome;
import be.zorgkring.patient.common.domain.PatientId;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The person, or who acts for them, reads who opened their record in an emergency and what came of it. */
@ApplicationScoped
public class ReadEmergencyAccesses {

    private final Access access;
    private final EmergencyAccesses accesses;

    ReadEmergencyAccesses(Access access, EmergencyAccesses accesses) {
        this.access = access;
        this.accesses = accesses;
    }

    public Uni<Outcome<List<EmergencyEntry>>> list(
            Work work, Caller caller, PatientId patientId, Optional<UUID> before, int most) {
        return access.decide(work, caller, patientId.value(), Operation.READ, Set.of())
                .map(Decision::outcome)
                .chain(decision -> decision.chain(
                        allowed -> accesses.of(work, patientId, before, most).map(Outcome::done)));
    }
}
