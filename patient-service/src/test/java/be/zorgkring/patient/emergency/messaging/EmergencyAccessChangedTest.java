package be.zorgkring.patient.emergency.messaging;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import be.zorgkring.patient.common.domain.PatientId;
import be.zorgkring.patient.emergency.domain.EmergencyAccess;
import be.zorgkring.patient.emergency.domain.EmergencyReason;
import be.zorgkring.patient.emergency.domain.Explanation;
import be.zorgkring.patient.emergency.domain.Opener;
import be.zorgkring.testing.Contracts;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class EmergencyAccessChangedTest {

    private static final ObjectMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .build();
    private static final Instant NOW = Instant.parse("2026-03-11T02:10:00Z");

    @ParameterizedTest
    @EnumSource(EmergencyReason.class)
    void openAndClosedItKeepsTheContractAndTheTextStaysHome(EmergencyReason reason) throws JsonProcessingException {
        EmergencyAccess open = EmergencyAccess.open(
                UUID.randomUUID(),
                new PatientId(UUID.randomUUID()),
                new Opener(UUID.randomUUID(), Optional.of(UUID.randomUUID()), "persnurse"),
                reason,
                new Explanation("Found on the floor at home, alone."),
                NOW,
                Duration.ofHours(4));
        EmergencyAccess closed = open.close(NOW.plusSeconds(1));
        for (EmergencyAccess access : new EmergencyAccess[] {open, closed}) {
            String json = JSON.writeValueAsString(EmergencyAccessChanged.of(access));
            Contracts.assertValid(EmergencyAccessChanged.TYPE, json);
            assertFalse(json.contains("floor"));
        }
    }

    @Test
    void theGoldenExampleIsWhatThisServiceSends() throws JsonProcessingException {
        String golden = Contracts.example(EmergencyAccessChanged.TYPE);
        EmergencyAccessChanged example = JSON.readValue(golden, EmergencyAccessChanged.class);
        assertEquals(JSON.readTree(golden), JSON.readTree(JSON.writeValueAsString(example)));
    }
}
