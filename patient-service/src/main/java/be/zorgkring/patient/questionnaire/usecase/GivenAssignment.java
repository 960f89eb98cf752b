package be.zorgkring.patient.questionnaire.usecase;

import be.zorgkring.kernel.access.Access.Operation;
import be.zorgkring.kernel.access.Caller;
import be.zorgkring.kernel.access.Decision;
import be.zorgkring.kernel.event.Work;
import be.zorgkring.patient.common.domain.PatientId;
import be.zorgkring.patient.questionnaire.domain.Category;
import be.zorgkring.patient.questionnaire.domain.QuestionnaireRefusal;
import be.zorgkring.patient.questionnaire.usecase.Assignments.Filed;
import be.zorgkring.patient.questionnaire.usecase.QuestionnaireOutcome.NotYours;
import be.zorgkring.patient.questionnaire.usecase.QuestionnaireOutcome.Refused;
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

    <T> Uni<QuestionnaireOutcome<T>> open(
            Work work,
            Caller caller,
            PatientId patientId,
            UUID assignmentId,
            Operation operation,
            BiFunction<Filed, Decision.Allowed, Uni<QuestionnaireOutcome<T>>> whenAllowed) {
        return assignments.find(work, patientId, assignmentId).chain(any -> {
            Optional<Filed> found = any.filter(filed -> !QuestionnaireAccess.isAnothers(filed.assignment(), caller));
            // What is not there is refused to whom it would be refused if it were.
            Uni<Decision> decided = found.map(filed -> access.to(work, caller, operation, filed.assignment()))
                    .orElseGet(() -> access.to(work, caller, patientId, operation, Category.QUESTIONNAIRES));
            return decided.chain(decision -> switch (decision) {
                case Decision.Refused refused ->
                    found.isEmpty()
                            ? Uni.createFrom().item((QuestionnaireOutcome<T>) new NotYours<T>(refused))
                            : access.hidden(
                                    work,
                                    caller,
                                    patientId,
                                    operation,
                                    refused,
                                    QuestionnaireRefusal.NO_SUCH_ASSIGNMENT);
                case Decision.Allowed allowed ->
                    found.map(filed -> whenAllowed.apply(filed, allowed)).orElseGet(() -> Uni.createFrom()
                            .item(new Refused<>(QuestionnaireRefusal.NO_SUCH_ASSIGNMENT)));
            });
        });
    }
}
