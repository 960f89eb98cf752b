package be.zorgkring.patient.participation.messaging;

import static org.junit.jupiter.api.Assertions.assertEquals;

import be.zorgkring.patient.common.domain.PatientId;
import be.zorgkring.patient.participation.domain.ActionAnswer;
import be.zorgkring.patient.participation.domain.Participation;
import be.zorgkring.patient.participation.domain.Participation.OnAction;
import be.zorgkring.patient.participation.domain.Participation.OnPurpose;
import be.zorgkring.patient.participation.domain.Purpose;
import be.zorgkring.patient.participation.domain.PurposeAnswer;
import be.zorgkring.testing.Contracts;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ParticipationChangedTest {

    private static final ObjectMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .build();
    private static final Instant NOW = Instant.parse("2026-03-02T09:15:00Z");

    @ParameterizedTest
    @EnumSource
    void everythingThatCanBeSaidKeepsTheContract(PurposeAnswer answer) throws JsonProcessingException {
        Contracts.assertValid(
                ParticipationChanged.TYPE,
                JSON.writeValueAsString(ParticipationChanged.of(new Participation(
                        new PatientId(UUID.randomUUID()),
                        1,
                        Map.of(
                                Purpose.EVALUATION, new OnPurpose(answer, NOW),
                                Purpose.RESEARCH, new OnPurpose(answer, NOW)),
                        Map.of(
                                UUID.randomUUID(), new OnAction(ActionAnswer.GIVEN, NOW),
                                UUID.randomUUID(), new OnAction(ActionAnswer.WITHDRAWN, NOW))))));
    }

    @Test
    void theGoldenExampleIsWhatThisServiceSends() throws JsonProcessingException {
        String example = Contracts.example(ParticipationChanged.TYPE);
        assertEquals(
                JSON.readTree(example),
                JSON.readTree(JSON.writeValueAsString(JSON.readValue(example, ParticipationChanged.class))));
    }
}
