package be.zorgkring.patient.questionnaire.usecase;

import be.zorgkring.kernel.access.Caller;
import be.zorgkring.kernel.event.Work;
import be.zorgkring.kernel.outcome.Outcome;
import be.zorgkring.patient.common.domain.PatientId;
import be.zorgkring.patient.questionnaire.usecase.Assignments.Filed;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Shows what waits for an answer and what was answered; to an informal carer also what they were asked about themself. */
@ApplicationScoped
public class ListAssignments {

    private final QuestionnaireAccess access;
    private final Assignments assignments;
    private final Carers carers;

    ListAssignments(QuestionnaireAccess access, Assignments assignments, Carers carers) {
        this.access = access;
        this.assignments = assignments;
        this.carers = carers;
    }

    /** @param most number of assignments wanted */
    public Uni<Outcome<List<Filed>>> list(
            Work work,
            Caller caller,
            PatientId patientId,
            Optional<Boolean> answered,
            Optional<Position> before,
            int most) {
        return carers.isCarer(work, patientId, caller.accountId())
                .chain(carer -> access.toAll(work, caller, patientId, carer)
                        .chain(decision -> decision.outcome().chain(allowed -> {
                            Optional<UUID> own = carer ? Optional.of(caller.accountId()) : Optional.empty();
                            Assignments.Filter filter = new Assignments.Filter(
                                    patientId, QuestionnaireAccess.granted(allowed), own, answered, before);
                            return assignments.list(work, filter, most).map(Outcome::done);
                        })));
    }
}
