package be.zorgkring.patient.questionnaire.usecase;

import be.zorgkring.kernel.event.Work;
import be.zorgkring.patient.notification.domain.NotificationKind;
import be.zorgkring.patient.notification.usecase.Notify;
import be.zorgkring.patient.questionnaire.usecase.Reminders.Reminder;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** A reminder of the person's own questionnaire goes to their notifications too; a carer's is nobody's but the carer's. */
@ApplicationScoped
class RemindInInbox implements Reminders {

    private final ReminderRows rows;
    private final Notify notify;

    RemindInInbox(ReminderRows rows, Notify notify) {
        this.rows = rows;
        this.notify = notify;
    }

    @Override
    public Uni<Void> remind(Work work, List<Reminder> reminders) {
        return rows.keep(work, reminders)
                .chain(() -> Multi.createFrom()
                        .iterable(reminders)
                        .filter(reminder -> reminder.assignment().carer().isEmpty())
                        .onItem()
                        .transformToUniAndConcatenate(reminder -> notify.send(
                                work,
                                reminder.assignment().patientId(),
                                NotificationKind.QUESTIONNAIRE_REMINDER,
                                reminder.assignment().id()))
                        .collect()
                        .last())
                .replaceWithVoid();
    }
}
