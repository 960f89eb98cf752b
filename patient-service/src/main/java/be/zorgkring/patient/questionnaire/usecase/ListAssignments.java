package be.zorgkring.patient.questionnaire.usecase;

import be.zorgkring.kernel.Outcome;
import be.zorgkring.kernel.access.Caller;
import be.zorgkring.kernel.access.Decision;
import be.zorgkring.kernel.event.Work;
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

    /** @param most number of assignments wanted; one more is answered when there are more */
    public Uni<Outcome<List<Filed>, Decision.Refused>> run(
            Work work,
            Caller caller,
            PatientId patientId,
            Optional<Boolean> answered,
            Optional<Position> before,
            int most) {
        return carers.isCarer(work, patientId, caller.accountId())
                .chain(carer -> access.toAll(work, caller, patientId, carer).chain(decision -> switch (decision) {
                    case Decision.Refused refused ->
                        Uni.createFrom().item(Outcome.<List<Filed>, Decision.Refused>refused(refused));
                    case Decision.Allowed allowed -> {
                        Optional<UUID> own = carer ? Optional.of(caller.accountId()) : Optional.empty();
                        Assignments.Filter filter = new Assignments.Filter(
                                patientId, QuestionnaireAccess.granted(allowed), own, answered, before);
                        yield assignments.list(work, filter, most + 1).map(Outcome::done);
                    }
                }));
    }
}
