package be.zorgkring.patient.questionnaire.usecase;

import be.zorgkring.kernel.access.Access;
import be.zorgkring.kernel.access.Access.DataCategory;
import be.zorgkring.kernel.access.Access.Operation;
import be.zorgkring.kernel.access.Caller;
import be.zorgkring.kernel.access.Decision;
import be.zorgkring.kernel.event.Work;
import be.zorgkring.kernel.outcome.Outcome;
import be.zorgkring.kernel.outcome.Refusal;
import be.zorgkring.patient.common.domain.PatientId;
import be.zorgkring.patient.questionnaire.domain.Assignment;
import be.zorgkring.patient.questionnaire.domain.QuestionnaireCategory;
import be.zorgkring.patient.questionnaire.domain.QuestionnaireRefusal;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import java.util.Set;

/**
 * Who may have to do with which questionnaires. What an informal carer answers about themself is no part of the person's
 * record: it is theirs alone, and their place in the circle is all that is asked for.
 */
@ApplicationScoped
class QuestionnaireAccess {

    private static final Set<DataCategory> ALL = EnumSet.of(DataCategory.QUESTIONNAIRES, DataCategory.MENTAL_HEALTH);
    private static final Set<DataCategory> ALL_AND_OWN =
            EnumSet.of(DataCategory.QUESTIONNAIRES, DataCategory.MENTAL_HEALTH, DataCategory.CIRCLE);
    private static final Set<DataCategory> PLACE_IN_CIRCLE = EnumSet.of(DataCategory.CIRCLE);

    private final Access access;

    QuestionnaireAccess(Access access) {
        this.access = access;
    }

    Uni<Decision> toAll(Work work, Caller caller, PatientId patientId, boolean carer) {
        return access.decide(work, caller, patientId.value(), Operation.READ, carer ? ALL_AND_OWN : ALL);
    }

    Uni<Decision> to(
            Work work, Caller caller, PatientId patientId, Operation operation, QuestionnaireCategory category) {
        return access.decide(work, caller, patientId.value(), operation, Set.of(data(category)));
    }

    /** For an assignment that is the caller's to know of, see {@link #isAnothers}. */
    Uni<Decision> to(Work work, Caller caller, Operation operation, Assignment assignment) {
        return assignment.carer().isPresent()
                ? access.decide(work, caller, assignment.patientId().value(), Operation.READ, PLACE_IN_CIRCLE)
                : to(work, caller, assignment.patientId(), operation, assignment.category());
    }

    /**
     * What is answered about something that was found and is refused: the same as about what is not there, so that nobody
     * learns that it exists. The refusal is on record by then.
     */
    <T> Uni<Outcome<T>> hidden(
            Work work,
            Caller caller,
            PatientId patientId,
            Operation operation,
            Refusal refusal,
            QuestionnaireRefusal unknown) {
        return to(work, caller, patientId, operation, QuestionnaireCategory.QUESTIONNAIRES)
                .map(decision -> switch (decision) {
                    case Decision.Refused all -> Outcome.refused(refusal);
                    case Decision.Allowed allowed -> Outcome.refused(unknown);
                });
    }

    /** Whether it is an informal carer's other than the caller; nobody else learns that it exists. */
    static boolean isAnothers(Assignment assignment, Caller caller) {
        return assignment
                .carer()
                .map(carer -> caller.isSystem() || !carer.accountId().equals(caller.accountId()))
                .orElse(false);
    }

    static Set<QuestionnaireCategory> granted(Decision.Allowed allowed) {
        Set<QuestionnaireCategory> granted = EnumSet.noneOf(QuestionnaireCategory.class);
        for (QuestionnaireCategory category : QuestionnaireCategory.values()) {
            if (allowed.covers(data(category))) {
                granted.add(category);
            }
        }
        return granted;
    }

    private static DataCategory data(QuestionnaireCategory category) {
        return switch (category) {
            case QUESTIONNAIRES -> DataCategory.QUESTIONNAIRES;
            case MENTAL_HEALTH -> DataCategory.MENTAL_HEALTH;
        };
    }
}
