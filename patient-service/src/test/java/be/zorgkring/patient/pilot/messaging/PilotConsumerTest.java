package be.zorgkring.patient.pilot.messaging;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import be.zorgkring.kernel.event.EventHandler.IncomingEvent;
import be.zorgkring.patient.common.domain.PilotCode;
import be.zorgkring.patient.pilot.domain.Pilot;
import be.zorgkring.patient.pilot.domain.PilotStatus;
import be.zorgkring.patient.pilot.domain.Standing;
import be.zorgkring.testing.Contracts;
import io.smallrye.mutiny.Uni;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PilotConsumerTest {

    private final List<Pilot> learnt = new ArrayList<>();
    private final PilotConsumer topic = new PilotConsumer((work, pilot) -> {
        learnt.add(pilot);
        return Uni.createFrom().voidItem();
    });

    @Test
    void theGoldenExampleIsRead() {
        handle(Contracts.example(PilotConsumer.TYPE));
        assertEquals(
                List.of(new Pilot(
                        new PilotCode("zorgzaam-leuven"),
                        UUID.fromString("019bb101-2180-7a9f-b40c-f1c351fc44fb"),
                        4,
                        new Standing(
                                PilotStatus.CONTINUED,
                                Optional.of(LocalDate.of(2018, 1, 1)),
                                Optional.of(LocalDate.of(2032, 12, 31))))),
                learnt);
    }

    @Test
    void beforeThereIsAConventionThereAreNoDays() {
        handle(Contracts.example(PilotConsumer.TYPE)
                .replace("\"continued\"", "\"retained\"")
                .replaceAll("\"\\d{4}-\\d\\d-\\d\\d\"", "null"));
        assertEquals(
                new Standing(PilotStatus.RETAINED, Optional.empty(), Optional.empty()),
                learnt.getFirst().standing());
    }

    @Test
    void aFieldThatTheContractGainedIsNoHindrance() {
        handle(Contracts.example(PilotConsumer.TYPE).replaceFirst("\\{", "{\"region\": \"x\","));
        assertEquals(1, learnt.size());
    }

    @Test
    void aStatusThatNobodyKnowsIsAPoisonEvent() {
        String unknown = Contracts.example(PilotConsumer.TYPE).replace("\"continued\"", "\"dormant\"");
        assertThrows(IllegalArgumentException.class, () -> handle(unknown));
    }

    private void handle(String json) {
        byte[] data = json.getBytes(StandardCharsets.UTF_8);
        topic.handle(
                        new IncomingEvent(
                                UUID.randomUUID(), PilotConsumer.TYPE, "x", Instant.EPOCH, "zorgkring.pilot", 0, data),
                        null)
                .await()
                .indefinitely();
    }
}
