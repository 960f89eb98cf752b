package be.zorgkring.patient.questionnaire.usecase;

import be.zorgkring.kernel.access.Access.Operation;
import be.zorgkring.kernel.access.Caller;
import be.zorgkring.kernel.event.Work;
import be.zorgkring.kernel.outcome.Outcome;
import be.zorgkring.patient.common.domain.PatientId;
import be.zorgkring.patient.questionnaire.usecase.Assignments.Filed;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Shows one questionnaire that was given to somebody, with its answers, score and band when it was answered. */
@ApplicationScoped
public class ShowAssignment {

    private final GivenAssignment given;

    ShowAssignment(GivenAssignment given) {
        this.given = given;
    }

    public Uni<Outcome<Filed>> show(Work work, Caller caller, PatientId patientId, UUID assignmentId) {
        return given.open(
                work, caller, patientId, assignmentId, Operation.READ, (filed, allowed) -> Outcome.soonDone(filed));
    }
}
