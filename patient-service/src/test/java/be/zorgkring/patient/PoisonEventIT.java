package be.zorgkring.patient;

import static be.zorgkring.patient.support.Http.inclusion;
import static org.junit.jupiter.api.Assertions.assertEquals;

import be.zorgkring.patient.support.Http;
import be.zorgkring.patient.support.TestSettings;
import be.zorgkring.patient.support.World;
import be.zorgkring.testing.RealParts;
import be.zorgkring.testing.Received;
import be.zorgkring.testing.Topics;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
@QuarkusTestResource(TestSettings.class)
class PoisonEventIT {

    private final World world = World.get();

    @Test
    void anEventThatCannotTakeEffectGoesToTheDeadLettersAndTheNextOnesGoOn() {
        UUID patient = Http.include(world.physician, inclusion(world.running));
        UUID poison = UUID.randomUUID();
        Topics.publish(
                "zorgkring.circle",
                patient.toString(),
                "be.zorgkring.network.circle-changed.v1",
                poison,
                "{\"patientId\":\"not an id\",\"version\":\"x\"}");

        World.circle(patient, 1, world.physician); // same key, hence the same partition: it waits until this is known

        Received letter = Topics.await(
                "zorgkring.dead-letter",
                received -> received.data().path("eventId").asText().equals(poison.toString()),
                Duration.ofSeconds(30));
        assertEquals("patient-service", letter.data().path("consumer").asText());
        assertEquals("zorgkring.circle", letter.data().path("topic").asText());
    }
}
