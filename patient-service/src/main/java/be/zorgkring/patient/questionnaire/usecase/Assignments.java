package be.zorgkring.patient.questionnaire.usecase;

import be.zorgkring.kernel.event.Work;
import be.zorgkring.patient.common.domain.PatientId;
import be.zorgkring.patient.questionnaire.domain.Assignment;
import be.zorgkring.patient.questionnaire.domain.AssignmentState;
import be.zorgkring.patient.questionnaire.domain.FilledIn;
import be.zorgkring.patient.questionnaire.domain.QuestionnaireCategory;
import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** What was given to people and what they answered. */
public interface Assignments {

    /**
     * An assignment with what became of it.
     *
     * @param authorName of a professional who filled it in, as the directory knows it
     */
    record Filed(Assignment assignment, Reminded reminded, Optional<FilledIn> filledIn, Optional<String> authorName) {

        public AssignmentState state(LocalDate today) {
            if (filledIn.isPresent()) {
                return AssignmentState.ANSWERED;
            }
            return assignment.isLate(today) ? AssignmentState.OVERDUE : AssignmentState.DUE;
        }
    }

    /** @param lastAt none as long as there were no reminders */
    record Reminded(int times, Optional<Instant> lastAt) {}

    /**
     * Whose assignments to list.
     *
     * @param categories of the person's own
     * @param carerAccount whose assignments as an informal carer come along
     * @param answered only the answered ones, or only the open ones
     */
    record Filter(
            PatientId patientId,
            Set<QuestionnaireCategory> categories,
            Optional<UUID> carerAccount,
            Optional<Boolean> answered,
            Optional<Position> before) {

        /** All of the person's own. */
        public static Filter own(PatientId patientId) {
            return new Filter(
                    patientId,
                    EnumSet.allOf(QuestionnaireCategory.class),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty());
        }
    }

    /** @param remindOn the day of the first reminder, if there is to be one */
    record New(Assignment assignment, Optional<LocalDate> remindOn) {}

    Uni<Void> add(Work work, List<New> assignments);

    Uni<Optional<Filed>> find(Work work, PatientId patientId, UUID assignmentId);

    /** The last due first. */
    Uni<List<Filed>> list(Work work, Filter filter, int most);

    /** Files the answers once; false when it was answered already. */
    Uni<Boolean> fillIn(Work work, UUID assignmentId, FilledIn filledIn);
}
