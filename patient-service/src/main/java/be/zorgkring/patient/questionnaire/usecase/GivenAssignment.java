package be.zorgkring.patient.questionnaire.usecase;

import static be.zorgkring.patient.questionnaire.domain.QuestionnaireRefusal.NO_SUCH_ASSIGNMENT;

import be.zorgkring.kernel.access.Access.Operation;
import be.zorgkring.kernel.access.Caller;
import be.zorgkring.kernel.access.Decision;
import be.zorgkring.kernel.event.Work;
import be.zorgkring.kernel.outcome.Outcome;
import be.zorgkring.patient.common.domain.PatientId;
import be.zorgkring.patient.questionnaire.domain.QuestionnaireCategory;
import be.zorgkring.patient.questionnaire.usecase.Assignments.Filed;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;

/** The one way to a questionnaire that somebody was given: decided on by its category, or by whose it is. */
@ApplicationScoped
class GivenAssignment {

    private final QuestionnaireAccess access;
    private final Assignments assignments;

    GivenAssignment(QuestionnaireAccess access, Assignments assignments) {
        this.access = access;
        this.assignments = assignments;
    }

    <T> Uni<Outcome<T>> open(
            Work work,
            Caller caller,
            PatientId patientId,
            UUID assignmentId,
            Operation operation,
            BiFunction<Filed, Decision.Allowed, Uni<Outcome<T>>> whenAllowed) {
        return assignments.find(work, patientId, assignmentId).chain(any -> {
            Optional<Filed> found = any.filter(filed -> !QuestionnaireAccess.isAnothers(filed.assignment(), caller));
            // What is not there is refused to whom it would be refused if it were.
            return found.map(filed -> access.to(work, caller, operation, filed.assignment()))
                    .orElseGet(
                            () -> access.to(work, caller, patientId, operation, QuestionnaireCategory.QUESTIONNAIRES))
                    .chain(decision -> switch (decision) {
                        case Decision.Refused refused
                        when found.isPresent() ->
                            access.hidden(work, caller, patientId, operation, refused.refusal(), NO_SUCH_ASSIGNMENT);
                        default ->
                            decision.outcome().chain(allowed -> Outcome.found(found, NO_SUCH_ASSIGNMENT)
                                    .chain(filed -> whenAllowed.apply(filed, allowed)));
                    });
        });
    }
}
