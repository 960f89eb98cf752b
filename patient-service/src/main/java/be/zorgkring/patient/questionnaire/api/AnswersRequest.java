package be.zorgkring.patient.questionnaire.api;

import be.zorgkring.kernel.input.Checked;
import be.zorgkring.kernel.input.Fields;
import be.zorgkring.kernel.input.Flaw;
import be.zorgkring.patient.questionnaire.domain.Given;
import be.zorgkring.patient.questionnaire.domain.Value;
import be.zorgkring.patient.questionnaire.usecase.AnswerQuestionnaire.Sheet;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Body of {@code POST /api/patients/{id}/questionnaires/{assignmentId}/answers}.
 *
 * @param version of the questionnaire that was shown
 * @param personPresent needed from someone of the circle who fills it in for the person, and from nobody else
 */
@Schema(requiredProperties = {"version", "answers"})
record AnswersRequest(
        @Schema(minimum = "1", maximum = "999999999") Integer version,
        Boolean personPresent,
        @Schema(maxItems = AnswersRequest.MOST) List<Answer> answers) {

    static final int MOST = 200;
    static final int LONGEST_ITEM = 60;

    /** @param value a text, a list of texts, a whole number or a truth value, as the kind of the item has it */
    @Schema(requiredProperties = {"item", "value"})
    record Answer(
            @Schema(maxLength = AnswersRequest.LONGEST_ITEM) String item,

            @Schema(
                    description = "text, list of texts, whole number or boolean",
                    oneOf = {String.class, String[].class, Integer.class, Boolean.class})
            Object value) {}

    Checked<Sheet> read() {
        Fields fields = new Fields();
        Integer shown = fields.need("/version", version);
        List<Answer> given = fields.need("/answers", answers);
        fields.noteIf(given != null && given.size() > MOST, "/answers", Flaw.SIZE);
        return fields.sound(() -> new Sheet(
                shown,
                Optional.ofNullable(personPresent),
                given.stream().map(AnswersRequest::given).toList()));
    }

    private static Given given(Answer answer) {
        return answer == null ? new Given(null, Optional.empty()) : new Given(answer.item(), Value.of(answer.value()));
    }
}
