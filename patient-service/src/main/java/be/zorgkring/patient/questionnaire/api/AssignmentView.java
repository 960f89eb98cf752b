package be.zorgkring.patient.questionnaire.api;

import be.zorgkring.patient.questionnaire.api.QuestionnaireView.CodeView;
import be.zorgkring.patient.questionnaire.domain.Answers;
import be.zorgkring.patient.questionnaire.domain.Assignment;
import be.zorgkring.patient.questionnaire.domain.AssignmentState;
import be.zorgkring.patient.questionnaire.domain.Author;
import be.zorgkring.patient.questionnaire.domain.FilledIn;
import be.zorgkring.patient.questionnaire.domain.Item;
import be.zorgkring.patient.questionnaire.domain.Questionnaire;
import be.zorgkring.patient.questionnaire.domain.QuestionnaireCategory;
import be.zorgkring.patient.questionnaire.domain.Respondent;
import be.zorgkring.patient.questionnaire.domain.Score;
import be.zorgkring.patient.questionnaire.domain.Value;
import be.zorgkring.patient.questionnaire.usecase.Assignments.Filed;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A questionnaire that somebody was given, and what came of it.
 *
 * @param answers in the detail only
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AssignmentView(
        UUID id,
        UUID scheduleId,
        String code,
        int version,
        String title,
        Respondent respondent,
        QuestionnaireCategory category,
        LocalDate assignedOn,
        LocalDate dueOn,
        AssignmentState state,
        int reminders,
        @Nullable Instant remindedAt,
        @Nullable FilledInView filledIn,
        @Nullable List<AnswerView> answers) {

    /**
     * Who answered, and what it adds up to.
     *
     * @param role cd-hcparty code of a member
     * @param text who it was, in one sentence
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record FilledInView(
            Instant at,
            boolean late,
            FilledInBy by,
            @Nullable String name,
            @Nullable String role,
            @Nullable Boolean personPresent,
            String text,
            @Nullable BigDecimal score,
            @Nullable CodeView band) {}

    /** An answer as it was given, and in words. */
    record AnswerView(String item, String question, Object value, String answer) {}

    static AssignmentView listed(
            Filed filed, Questionnaire questionnaire, LocalDate today, QuestionnaireWords.Words words) {
        return of(filed, questionnaire, today, words, null);
    }

    static AssignmentView whole(
            Filed filed, Questionnaire questionnaire, LocalDate today, QuestionnaireWords.Words words) {
        return of(
                filed,
                questionnaire,
                today,
                words,
                filed.filledIn()
                        .map(filledIn -> answers(questionnaire, filledIn.answers(), words))
                        .orElse(null));
    }

    private static AssignmentView of(
            Filed filed,
            Questionnaire questionnaire,
            LocalDate today,
            QuestionnaireWords.Words words,
            List<AnswerView> answers) {
        Assignment assignment = filed.assignment();
        return new AssignmentView(
                assignment.id(),
                assignment.scheduleId(),
                assignment.code(),
                assignment.version(),
                questionnaire.title().in(words.language()),
                assignment.respondent(),
                assignment.category(),
                assignment.assignedOn(),
                assignment.dueOn(),
                filed.state(today),
                filed.reminded().times(),
                filed.reminded().lastAt().orElse(null),
                filed.filledIn()
                        .map(filledIn -> filledIn(filledIn, filed.authorName(), questionnaire, words))
                        .orElse(null),
                answers);
    }

    private static FilledInView filledIn(
            FilledIn filledIn, Optional<String> name, Questionnaire questionnaire, QuestionnaireWords.Words words) {
        String role = null;
        Boolean present = null;
        FilledInBy by =
                switch (filledIn.by()) {
                    case Author.Person person -> FilledInBy.PERSON;
                    case Author.Mandatee mandatee -> FilledInBy.MANDATEE;
                    case Author.InformalCarer carer -> FilledInBy.CARER;
                    case Author.OnBehalf onBehalf -> {
                        role = onBehalf.role();
                        present = onBehalf.personPresent();
                        yield FilledInBy.MEMBER;
                    }
                };
        return new FilledInView(
                filledIn.at(),
                filledIn.late(),
                by,
                name.orElse(null),
                role,
                present,
                words.author(filledIn.by(), name),
                filledIn.score().map(Score::value).orElse(null),
                filledIn.score()
                        .flatMap(score -> words.band(questionnaire, score))
                        .orElse(null));
    }

    private static List<AnswerView> answers(
            Questionnaire questionnaire, Answers answers, QuestionnaireWords.Words words) {
        return questionnaire.items().stream()
                .filter(item -> answers.byItem().containsKey(item.id()))
                .map(item -> answer(item, answers.byItem().get(item.id()), words))
                .toList();
    }

    private static AnswerView answer(Item item, Value value, QuestionnaireWords.Words words) {
        return new AnswerView(
                item.id(), item.text().in(words.language()), value.plain(), words.answer(item.kind(), value));
    }
}
