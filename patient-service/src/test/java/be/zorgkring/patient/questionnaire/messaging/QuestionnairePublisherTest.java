package be.zorgkring.patient.questionnaire.messaging;

import static org.junit.jupiter.api.Assertions.assertEquals;

import be.zorgkring.patient.common.domain.PatientId;
import be.zorgkring.patient.questionnaire.domain.Answers;
import be.zorgkring.patient.questionnaire.domain.Assignment;
import be.zorgkring.patient.questionnaire.domain.Author;
import be.zorgkring.patient.questionnaire.domain.Carer;
import be.zorgkring.patient.questionnaire.domain.FilledIn;
import be.zorgkring.patient.questionnaire.domain.QuestionnaireCategory;
import be.zorgkring.patient.questionnaire.domain.Score;
import be.zorgkring.patient.questionnaire.domain.Value;
import be.zorgkring.testing.Contracts;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class QuestionnairePublisherTest {

    private static final ObjectMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();
    private static final UUID ID = UUID.randomUUID();
    private static final Carer CARER = new Carer(UUID.randomUUID(), UUID.randomUUID());

    @Test
    void everyShapeKeepsTheContractAndCarriesNoAnswer() throws JsonProcessingException {
        Answers answers = new Answers(new LinkedHashMap<>(Map.of("wish", new Value.Text("my secret"))));
        Author.OnBehalf nurse = new Author.OnBehalf(
                Optional.of(ID), Optional.of(ID), Optional.of(ID), Optional.empty(), "persnurse", true);
        for (Assignment assignment : List.of(
                assignment(Optional.empty(), Optional.empty()), assignment(Optional.of(CARER), Optional.of(ID)))) {
            Contracts.assertValid(
                    QuestionnaireAssigned.TYPE, JSON.writeValueAsString(QuestionnaireAssigned.of(assignment)));
            for (Author author : List.of(
                    new Author.Person(ID), new Author.Mandatee(ID, ID), new Author.InformalCarer(CARER), nurse)) {
                for (Optional<Score> score :
                        List.of(Optional.<Score>empty(), Optional.of(new Score(new BigDecimal("7.00"), "good")))) {
                    String json = JSON.writeValueAsString(QuestionnaireAnswered.of(
                            assignment, new FilledIn(Instant.EPOCH, true, author, answers, score)));
                    Contracts.assertValid(QuestionnaireAnswered.TYPE, json);
                    assertEquals(-1, json.indexOf("secret"));
                }
            }
        }
    }

    @Test
    void theGoldenExamplesAreWhatThisServiceSends() throws JsonProcessingException {
        same(QuestionnaireAssigned.TYPE, QuestionnaireAssigned.class);
        same(QuestionnaireAnswered.TYPE, QuestionnaireAnswered.class);
    }

    private static void same(String type, Class<?> message) throws JsonProcessingException {
        String example = Contracts.example(type);
        assertEquals(JSON.readTree(example), JSON.readTree(JSON.writeValueAsString(JSON.readValue(example, message))));
    }

    private static Assignment assignment(Optional<Carer> carer, Optional<UUID> action) {
        LocalDate day = LocalDate.of(2026, 3, 2);
        return new Assignment(
                ID,
                ID,
                new PatientId(ID),
                "daily-life",
                1,
                QuestionnaireCategory.QUESTIONNAIRES,
                carer,
                action,
                day,
                day,
                day);
    }
}
