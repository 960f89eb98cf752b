package be.zorgkring.patient.questionnaire.usecase;

import be.zorgkring.patient.questionnaire.domain.ReminderRule;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How often questionnaires are given out, and how people are reminded of them. */
@ConfigMapping(prefix = "zorgkring.patient.questionnaire")
public interface QuestionnaireSettings {

    /** Time between two rounds. */
    @WithDefault("60s")
    Duration roundEvery();

    /** Schedules, and reminders, that one transaction of a round takes up. */
    @WithDefault("200")
    int batch();

    /** Days after the due day to the first reminder, and between two reminders. */
    @WithDefault("3")
    int remindAfterDays();

    /** Reminders of one questionnaire; 0 for none. */
    @WithDefault("2")
    int remindAtMost();

    default ReminderRule rule() {
        return new ReminderRule(remindAfterDays(), remindAtMost());
    }
}
