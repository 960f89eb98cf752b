package be.zorgkring.patient.questionnaire.usecase;

import be.zorgkring.kernel.event.Work;
import be.zorgkring.patient.questionnaire.domain.Assignment;
import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.List;

/** How people are told that a questionnaire waits for them. */
public interface Reminders {

    /** @param number 1 for the first reminder of this assignment */
    record Reminder(Assignment assignment, int number, Instant at) {}

    Uni<Void> remind(Work work, List<Reminder> reminders);
}
