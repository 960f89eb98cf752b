package be.zorgkring.patient.questionnaire.api;

import be.zorgkring.kernel.access.Decision;
import be.zorgkring.kernel.http.Problem;
import be.zorgkring.kernel.input.Flaw;
import be.zorgkring.patient.common.api.Refusal;
import be.zorgkring.patient.questionnaire.domain.QuestionnaireRefusal;
import be.zorgkring.patient.questionnaire.usecase.QuestionnaireOutcome;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.function.Function;

/** What an outcome is on the wire. */
final class QuestionnaireAnswer {

    private QuestionnaireAnswer() {}

    static <T> Response to(QuestionnaireOutcome<T> outcome, Function<T, Response> whenDone) {
        return switch (outcome) {
            case QuestionnaireOutcome.Done<T>(T value) -> whenDone.apply(value);
            case QuestionnaireOutcome.NotYours<T>(Decision.Refused decision) ->
                Problem.of(decision).response();
            case QuestionnaireOutcome.Flawed<T>(List<Flaw> flaws) ->
                Problem.invalid(flaws).response();
            case QuestionnaireOutcome.Refused<T>(QuestionnaireRefusal refusal) ->
                Refusal.problem(refusal).response();
        };
    }
}
