package be.zorgkring.patient.questionnaire.usecase;

import be.zorgkring.kernel.event.Work;
import be.zorgkring.patient.common.domain.BelgianCalendar;
import be.zorgkring.patient.questionnaire.usecase.Overdue.Waiting;
import be.zorgkring.patient.questionnaire.usecase.Reminders.Reminder;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Reminds people of what they did not answer in time, now and then and not for ever. */
@ApplicationScoped
class RemindOverdue {

    private final Overdue overdue;
    private final Reminders reminders;
    private final QuestionnaireSettings settings;

    RemindOverdue(Overdue overdue, Reminders reminders, QuestionnaireSettings settings) {
        this.overdue = overdue;
        this.reminders = reminders;
        this.settings = settings;
    }

    /** Takes up to {@code most} of them; answers how many it found. */
    Uni<Integer> remind(Work work, Instant now, int most) {
        LocalDate today = BelgianCalendar.day(now);
        return overdue.waiting(work, today, now, most).chain(waiting -> {
            if (waiting.isEmpty()) {
                return Uni.createFrom().item(0);
            }
            List<Reminder> due = waiting.stream()
                    .filter(Waiting::reachable)
                    .map(it -> new Reminder(it.assignment(), it.reminders() + 1, now))
                    .toList();
            List<Overdue.Next> next = waiting.stream()
                    .map(it -> new Overdue.Next(it.assignment().id(), next(it, today)))
                    .toList();
            return reminders
                    .remind(work, due)
                    .chain(() -> overdue.remindNext(work, next))
                    .replaceWith(waiting.size());
        });
    }

    private Optional<LocalDate> next(Waiting waiting, LocalDate today) {
        return waiting.reachable() ? settings.rule().next(waiting.reminders() + 1, today) : Optional.empty();
    }
}
