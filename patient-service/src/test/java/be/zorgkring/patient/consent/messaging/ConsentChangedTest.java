package be.zorgkring.patient.consent.messaging;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import be.zorgkring.patient.common.domain.Actor;
import be.zorgkring.patient.common.domain.PatientId;
import be.zorgkring.patient.common.domain.PilotCode;
import be.zorgkring.patient.common.domain.PlainText;
import be.zorgkring.patient.consent.domain.Consent;
import be.zorgkring.patient.consent.domain.Evidence;
import be.zorgkring.patient.consent.domain.Exclusion;
import be.zorgkring.patient.consent.domain.Method;
import be.zorgkring.patient.consent.domain.Restriction;
import be.zorgkring.patient.consent.domain.SharingConsent;
import be.zorgkring.patient.consent.domain.TakingPart;
import be.zorgkring.testing.Contracts;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ConsentChangedTest {

    private static final ObjectMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .build();
    private static final Instant NOW = Instant.parse("2026-03-02T09:15:00Z");
    private static final Evidence EVIDENCE = new Evidence(new Actor.Professional(UUID.randomUUID()), Method.PAPER, NOW);

    @Test
    void everyShapeOfConsentKeepsTheContract() throws JsonProcessingException {
        for (SharingConsent sharing : List.of(
                new SharingConsent.Given(EVIDENCE),
                new SharingConsent.Withdrawn(EVIDENCE),
                new SharingConsent.Deceased(EVIDENCE, LocalDate.of(2026, 3, 1), new SharingConsent.Given(EVIDENCE)))) {
            String json = JSON.writeValueAsString(ConsentChanged.of(new Consent(
                    new PatientId(UUID.randomUUID()),
                    7,
                    Optional.of(UUID.randomUUID()),
                    sharing,
                    Optional.of(new Restriction(new PlainText("not mine"), NOW)),
                    List.of(
                            part(TakingPart.TakingPartState.GIVEN, "boost"),
                            part(TakingPart.TakingPartState.WITHDRAWN, "chronilux")),
                    List.of(
                            exclusion(new Exclusion.Professional(UUID.randomUUID())),
                            exclusion(new Exclusion.Organisation(UUID.randomUUID())),
                            exclusion(new Exclusion.Profession("persnurse"))))));
            Contracts.assertValid(ConsentChanged.TYPE, json);
            assertFalse(json.contains("SECRET") || json.contains("not mine"), json);
        }
    }

    @Test
    void aRestrictedRecordIsSharedByNobodyFromTheLaterOfBothMoments() {
        Instant later = NOW.plusSeconds(60);
        assertEquals(new ConsentChanged.Sharing("withdrawn", later), sharing(NOW, later));
        assertEquals(new ConsentChanged.Sharing("withdrawn", later), sharing(later, NOW));
    }

    private static ConsentChanged.Sharing sharing(Instant given, Instant restricted) {
        Evidence evidence = new Evidence(new Actor.Self(UUID.randomUUID()), Method.OWN_SIGN_IN, given);
        return ConsentChanged.of(new Consent(
                        new PatientId(UUID.randomUUID()),
                        7,
                        Optional.empty(),
                        new SharingConsent.Given(evidence),
                        Optional.of(new Restriction(new PlainText("not mine"), restricted)),
                        List.of(),
                        List.of()))
                .sharing();
    }

    @Test
    void aConsentWithoutAccountKeepsTheContract() throws JsonProcessingException {
        Contracts.assertValid(
                ConsentChanged.TYPE,
                JSON.writeValueAsString(ConsentChanged.of(new Consent(
                        new PatientId(UUID.randomUUID()),
                        1,
                        Optional.empty(),
                        new SharingConsent.Given(EVIDENCE),
                        Optional.empty(),
                        List.of(),
                        List.of()))));
    }

    @Test
    void theGoldenExampleIsWhatThisServiceSends() throws JsonProcessingException {
        ConsentChanged example = JSON.readValue(Contracts.example(ConsentChanged.TYPE), ConsentChanged.class);
        assertEquals(
                JSON.readTree(Contracts.example(ConsentChanged.TYPE)), JSON.readTree(JSON.writeValueAsString(example)));
    }

    private static TakingPart part(TakingPart.TakingPartState state, String pilot) {
        return new TakingPart(new PilotCode(pilot), state, EVIDENCE, LocalDate.of(2026, 3, 2));
    }

    private static Exclusion exclusion(Exclusion.Excluded excluded) {
        return new Exclusion(UUID.randomUUID(), excluded, Optional.of(new PlainText("SECRET")), NOW);
    }
}
