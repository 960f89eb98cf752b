package be.zorgkring.patient.questionnaire.usecase;

import be.zorgkring.kernel.event.Work;
import be.zorgkring.patient.questionnaire.usecase.Reminders.Reminder;
import io.smallrye.mutiny.Uni;
import java.util.List;

/** The reminders that were sent, which the list of questionnaires shows. */
public interface ReminderRows {

    Uni<Void> keep(Work work, List<Reminder> reminders);
}
