package be.zorgkring.patient.questionnaire.api;

import be.zorgkring.patient.questionnaire.domain.Questionnaire;
import be.zorgkring.patient.questionnaire.domain.Rhythm;
import be.zorgkring.patient.questionnaire.domain.RhythmKind;
import be.zorgkring.patient.questionnaire.domain.Schedule;
import be.zorgkring.patient.questionnaire.domain.ScheduleState;
import be.zorgkring.patient.questionnaire.usecase.Schedules.Standing;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A schedule as it stands.
 *
 * @param title of the questionnaire; absent when it is offered no more
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ScheduleView(
        UUID id,
        String code,
        @Nullable String title,
        RhythmKind kind,
        int dueInDays,
        @Nullable Integer everyDays,
        @Nullable LocalDate untilOn,
        @Nullable UUID actionId,
        @Nullable Integer offsetDays,
        LocalDate setOn,
        ScheduleState state) {

    static ScheduleView of(Standing standing, Optional<Questionnaire> questionnaire, Locale language) {
        String title = questionnaire.map(it -> it.title().in(language)).orElse(null);
        return switch (standing.schedule().rhythm()) {
            case Rhythm.Once once -> of(standing, title, null, null, null, null);
            case Rhythm.Periodic(int every, Optional<LocalDate> until) ->
                of(standing, title, every, until.orElse(null), null, null);
            case Rhythm.AroundAction(UUID action, int offset, Optional<LocalDate> until) ->
                of(standing, title, null, until.orElse(null), action, offset);
        };
    }

    private static ScheduleView of(
            Standing standing, String title, Integer every, LocalDate until, UUID action, Integer offset) {
        Schedule schedule = standing.schedule();
        return new ScheduleView(
                schedule.id(),
                schedule.code(),
                title,
                schedule.rhythm().kind(),
                schedule.dueInDays(),
                every,
                until,
                action,
                offset,
                standing.setOn(),
                standing.state());
    }
}
