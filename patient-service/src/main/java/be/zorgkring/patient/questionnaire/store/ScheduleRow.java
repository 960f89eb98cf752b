package be.zorgkring.patient.questionnaire.store;

import be.zorgkring.kernel.input.Coded;
import be.zorgkring.patient.common.domain.PatientId;
import be.zorgkring.patient.questionnaire.domain.QuestionnaireCategory;
import be.zorgkring.patient.questionnaire.domain.Rhythm;
import be.zorgkring.patient.questionnaire.domain.RhythmKind;
import be.zorgkring.patient.questionnaire.domain.Schedule;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** A row of {@code questionnaire_schedule}. */
@JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
record ScheduleRow(
        UUID scheduleId,
        UUID patientId,
        String code,
        String category,
        String kind,
        int dueInDays,
        Integer everyDays,
        LocalDate untilOn,
        UUID actionId,
        Integer offsetDays,
        LocalDate setOn,
        String state) {

    static final String RUNNING = "running";

    static ScheduleRow of(Schedule schedule, LocalDate setOn) {
        return switch (schedule.rhythm()) {
            case Rhythm.Once once -> of(schedule, setOn, null, Optional.empty(), null, null);
            case Rhythm.Periodic(int every, Optional<LocalDate> until) -> of(schedule, setOn, every, until, null, null);
            case Rhythm.AroundAction(UUID action, int offset, Optional<LocalDate> until) ->
                of(schedule, setOn, null, until, action, offset);
        };
    }

    private static ScheduleRow of(
            Schedule schedule, LocalDate setOn, Integer every, Optional<LocalDate> until, UUID action, Integer offset) {
        return new ScheduleRow(
                schedule.id(),
                schedule.patientId().value(),
                schedule.code(),
                schedule.category().code(),
                schedule.rhythm().kind().code(),
                schedule.dueInDays(),
                every,
                until.orElse(null),
                action,
                offset,
                setOn,
                RUNNING);
    }

    Schedule schedule() {
        Optional<LocalDate> until = Optional.ofNullable(untilOn);
        Rhythm rhythm =
                switch (Coded.of(RhythmKind.class, kind)) {
                    case ONCE -> new Rhythm.Once();
                    case PERIODIC -> new Rhythm.Periodic(everyDays, until);
                    case AROUND_ACTION -> new Rhythm.AroundAction(actionId, offsetDays, until);
                };
        return new Schedule(
                scheduleId,
                new PatientId(patientId),
                code,
                Coded.of(QuestionnaireCategory.class, category),
                dueInDays,
                rhythm);
    }
}
