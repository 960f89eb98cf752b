package be.zorgkring.patient.questionnaire.domain;

import java.time.LocalDate;
import java.util.Optional;

/**
 * When somebody is reminded of a questionnaire that is overdue.
 *
 * @param afterDays days after the due day, and between two reminders
 * @param most reminders of one questionnaire
 */
public record ReminderRule(int afterDays, int most) {

    public ReminderRule {
        if (afterDays < 1 || most < 0) {
            throw new IllegalArgumentException("reminders: at least a day apart, and not fewer than none");
        }
    }

    public Optional<LocalDate> first(LocalDate dueOn) {
        return next(0, dueOn);
    }

    /** @param sent reminders so far, the last of them on {@code last} */
    public Optional<LocalDate> next(int sent, LocalDate last) {
        return sent < most ? Optional.of(last.plusDays(afterDays)) : Optional.empty();
    }
}
