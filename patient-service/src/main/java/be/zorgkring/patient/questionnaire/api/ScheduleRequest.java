package be.zorgkring.patient.questionnaire.api;

import be.zorgkring.kernel.Uuid7;
import be.zorgkring.kernel.input.Checked;
import be.zorgkring.kernel.input.Coded;
import be.zorgkring.kernel.input.Fields;
import be.zorgkring.kernel.input.Flaw;
import be.zorgkring.kernel.input.Moments;
import be.zorgkring.kernel.input.Rules;
import be.zorgkring.patient.common.domain.PatientId;
import be.zorgkring.patient.questionnaire.domain.Questionnaire;
import be.zorgkring.patient.questionnaire.domain.Rhythm;
import be.zorgkring.patient.questionnaire.domain.RhythmKind;
import be.zorgkring.patient.questionnaire.domain.Schedule;
import be.zorgkring.patient.questionnaire.usecase.Questionnaires;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Body of {@code POST /api/patients/{id}/questionnaires/schedules}.
 *
 * @param dueInDays days to answer, 0 to 365
 * @param everyDays for {@code periodic}: 1 to 731
 * @param untilOn last day on which it may come; not for {@code once}
 * @param actionId for {@code around-action}
 * @param offsetDays for {@code around-action}: days after the inclusion in it, -90 to 731
 */
@Schema(requiredProperties = {"code", "kind", "dueInDays"})
record ScheduleRequest(
        @Schema(maxLength = ScheduleRequest.LONGEST_CODE) String code,
        @Schema(implementation = RhythmKind.class) String kind,

        @Schema(minimum = "0", maximum = "" + ScheduleRequest.LONGEST_TO_ANSWER)
        Integer dueInDays,

        @Schema(minimum = "1", maximum = "" + ScheduleRequest.TWO_YEARS)
        Integer everyDays,

        @Schema(format = "date") String untilOn,
        @Schema(format = "uuid") String actionId,

        @Schema(minimum = "" + ScheduleRequest.EARLIEST_OFFSET, maximum = "" + ScheduleRequest.TWO_YEARS)
        Integer offsetDays) {

    static final int LONGEST_TO_ANSWER = 365;
    static final int LONGEST_CODE = 60;
    static final int TWO_YEARS = 731;
    static final int EARLIEST_OFFSET = -90;

    Checked<Schedule> read(PatientId patientId, Questionnaires questionnaires, LocalDate today) {
        Fields fields = new Fields();
        Questionnaire questionnaire = fields.need("/code", code, raw -> Rules.known(questionnaires.newest(raw)));
        RhythmKind comes = fields.need("/kind", kind, raw -> Coded.read(RhythmKind.class, raw));
        Integer days = fields.need("/dueInDays", dueInDays, within(0, LONGEST_TO_ANSWER));
        Rhythm rhythm = comes == null ? null : rhythm(fields, comes, today);
        return fields.sound(() ->
                new Schedule(Uuid7.next(), patientId, questionnaire.code(), questionnaire.category(), days, rhythm));
    }

    /** Null after noting a flaw. */
    private Rhythm rhythm(Fields fields, RhythmKind comes, LocalDate today) {
        fields.noteIf(comes != RhythmKind.PERIODIC && everyDays != null, "/everyDays", Flaw.UNEXPECTED);
        fields.noteIf(comes != RhythmKind.AROUND_ACTION && actionId != null, "/actionId", Flaw.UNEXPECTED);
        fields.noteIf(comes != RhythmKind.AROUND_ACTION && offsetDays != null, "/offsetDays", Flaw.UNEXPECTED);
        return switch (comes) {
            case ONCE -> {
                fields.noteIf(untilOn != null, "/untilOn", Flaw.UNEXPECTED);
                yield new Rhythm.Once();
            }
            case PERIODIC -> {
                Integer every = fields.need("/everyDays", everyDays, within(1, TWO_YEARS));
                Optional<LocalDate> until = until(fields, today);
                yield every == null ? null : new Rhythm.Periodic(every, until);
            }
            case AROUND_ACTION -> {
                UUID action = fields.need("/actionId", actionId, Rules::uuid);
                Integer offset = fields.need("/offsetDays", offsetDays, within(EARLIEST_OFFSET, TWO_YEARS));
                Optional<LocalDate> until = until(fields, today);
                yield action == null || offset == null ? null : new Rhythm.AroundAction(action, offset, until);
            }
        };
    }

    private Optional<LocalDate> until(Fields fields, LocalDate today) {
        return Optional.ofNullable(fields.maybe("/untilOn", untilOn, raw -> Moments.day(raw)
                .then(day -> Checked.unless(day.isBefore(today), Flaw.PERIOD, day))));
    }

    private static Function<Integer, Checked<Integer>> within(int least, int most) {
        return number -> Checked.unless(number < least || number > most, Flaw.RANGE, number);
    }
}
