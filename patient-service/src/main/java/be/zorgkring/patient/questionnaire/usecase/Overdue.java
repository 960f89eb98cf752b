package be.zorgkring.patient.questionnaire.usecase;

import be.zorgkring.kernel.event.Work;
import be.zorgkring.patient.questionnaire.domain.Assignment;
import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Assignments of which somebody is to be reminded. */
public interface Overdue {

    /**
     * One that is waiting for an answer.
     *
     * @param reminders sent so far
     * @param reachable false when there is nobody to remind any more: the person died, the schedule was ended, the carer
     *     left the circle
     */
    record Waiting(Assignment assignment, int reminders, boolean reachable) {}

    /** The day of the next reminder, if there is to be one. */
    record Next(UUID assignmentId, Optional<LocalDate> remindOn) {}

    /** Those whose reminder is to be sent by now, locked until the transaction ends. */
    Uni<List<Waiting>> waiting(Work work, LocalDate today, Instant now, int most);

    Uni<Void> remindNext(Work work, List<Next> next);
}
