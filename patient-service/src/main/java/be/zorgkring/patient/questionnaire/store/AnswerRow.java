package be.zorgkring.patient.questionnaire.store;

import be.zorgkring.patient.questionnaire.domain.Answers;
import be.zorgkring.patient.questionnaire.domain.Author;
import be.zorgkring.patient.questionnaire.domain.Carer;
import be.zorgkring.patient.questionnaire.domain.FilledIn;
import be.zorgkring.patient.questionnaire.domain.Score;
import be.zorgkring.patient.questionnaire.domain.Value;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.UUID;

/** A row of {@code questionnaire_answer}. */
@JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
record AnswerRow(
        UUID assignmentId,
        Instant filledInAt,
        boolean late,
        String authorKind,
        UUID accountId,
        UUID mandateId,
        UUID memberId,
        UUID professionalId,
        UUID organisationId,
        String role,
        Boolean personPresent,
        List<Answered> answers,
        BigDecimal score,
        String band) {

    record Answered(String item, Object value) {}

    private record By(
            String kind, UUID account, UUID mandate, UUID member, UUID professional, UUID organisation, String role) {

        static By of(Author author) {
            return switch (author) {
                case Author.Person(UUID account) -> new By("person", account, null, null, null, null, null);
                case Author.Mandatee(UUID account, UUID mandate) ->
                    new By("mandatee", account, mandate, null, null, null, null);
                case Author.InformalCarer(Carer carer) ->
                    new By("carer", carer.accountId(), null, carer.memberId(), null, null, null);
                case Author.OnBehalf on ->
                    new By(
                            "member",
                            on.accountId().orElse(null),
                            null,
                            on.memberId().orElse(null),
                            on.professionalId().orElse(null),
                            on.organisationId().orElse(null),
                            on.role());
            };
        }
    }

    static AnswerRow of(UUID assignmentId, FilledIn filledIn) {
        By by = By.of(filledIn.by());
        return new AnswerRow(
                assignmentId,
                filledIn.at(),
                filledIn.late(),
                by.kind(),
                by.account(),
                by.mandate(),
                by.member(),
                by.professional(),
                by.organisation(),
                by.role(),
                filledIn.by() instanceof Author.OnBehalf onBehalf ? onBehalf.personPresent() : null,
                filledIn.answers().byItem().entrySet().stream()
                        .map(answer ->
                                new Answered(answer.getKey(), answer.getValue().plain()))
                        .toList(),
                filledIn.score().map(Score::value).orElse(null),
                filledIn.score().map(Score::band).orElse(null));
    }

    FilledIn filledIn() {
        SequencedMap<String, Value> byItem = new LinkedHashMap<>();
        answers.forEach(
                answer -> byItem.put(answer.item(), Value.of(answer.value()).orElseThrow()));
        return new FilledIn(
                filledInAt,
                late,
                author(),
                new Answers(byItem),
                Optional.ofNullable(score).map(value -> new Score(value, band)));
    }

    private Author author() {
        return switch (authorKind) {
            case "person" -> new Author.Person(accountId);
            case "mandatee" -> new Author.Mandatee(accountId, mandateId);
            case "carer" -> new Author.InformalCarer(new Carer(memberId, accountId));
            case "member" ->
                new Author.OnBehalf(
                        Optional.ofNullable(accountId),
                        Optional.ofNullable(memberId),
                        Optional.ofNullable(professionalId),
                        Optional.ofNullable(organisationId),
                        role,
                        personPresent);
            default -> throw new IllegalArgumentException("not a kind of author: " + authorKind);
        };
    }
}
