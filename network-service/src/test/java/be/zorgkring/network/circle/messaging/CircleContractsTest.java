package be.zorgkring.network.circle.messaging;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import be.zorgkring.kernel.event.EventHandler.IncomingEvent;
import be.zorgkring.network.circle.domain.AccountId;
import be.zorgkring.network.circle.domain.Circle;
import be.zorgkring.network.circle.domain.CircleId;
import be.zorgkring.network.circle.domain.Member;
import be.zorgkring.network.circle.domain.MemberId;
import be.zorgkring.network.circle.domain.Party;
import be.zorgkring.network.circle.domain.PatientId;
import be.zorgkring.network.circle.domain.Period;
import be.zorgkring.network.directory.domain.OrganisationId;
import be.zorgkring.network.directory.domain.ProfessionalId;
import be.zorgkring.network.vocabulary.domain.ShownText;
import be.zorgkring.testing.Contracts;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class CircleContractsTest {

    private static final Instant NOW = Instant.parse("2026-03-02T09:15:00Z");

    private final ObjectMapper json = new ObjectMapper()
            .registerModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS);

    @Test
    void aCircleOfEveryKindOfMemberKeepsTheContractAndNamesNobody() throws JsonProcessingException {
        Party.Professional professional =
                new Party.Professional(new ProfessionalId(uuid()), new OrganisationId(uuid()));
        Party.Professional alone = new Party.Professional(new ProfessionalId(uuid()), null);
        Party.Carer carer = new Party.Carer(new AccountId(uuid()), new ShownText("mijn zoon Tom"), "son");
        Party.Carer absent = new Party.Carer(null, new ShownText("buurvrouw"), "neighbour");
        Circle circle = new Circle(
                new CircleId(uuid()),
                new PatientId(uuid()),
                7,
                List.of(
                        new Member(
                                new MemberId(uuid()), professional, "persnurse", new Period(NOW, NOW.plusSeconds(9))),
                        new Member(new MemberId(uuid()), alone, "persphysician", Period.since(NOW)),
                        new Member(new MemberId(uuid()), carer, Member.CARER_ROLE, Period.since(NOW)),
                        new Member(new MemberId(uuid()), absent, Member.CARER_ROLE, Period.since(NOW))));
        String data = json.writeValueAsString(CircleChanged.of(circle));
        Contracts.assertValid(CircleChanged.TYPE, data);
        assertFalse(data.contains("Tom") || data.contains("buurvrouw"));
    }

    @Test
    void theGoldenExampleOfAnInclusionIsRead() {
        byte[] data = Contracts.example(PersonIncluded.TYPE).getBytes(UTF_8);
        PersonIncluded included = new IncomingEvent(
                        uuid(), PersonIncluded.TYPE, "subject", NOW, "zorgkring.patient", 0, data)
                .as(PersonIncluded.class);
        assertEquals(UUID.fromString("019cadd4-5620-76a6-9eb7-383e868f226d"), included.patientId());
        assertEquals(UUID.fromString("019bb138-1000-7ea3-a5d7-61f98c6b7332"), included.includedBy());
    }

    private static UUID uuid() {
        return UUID.randomUUID();
    }
}
