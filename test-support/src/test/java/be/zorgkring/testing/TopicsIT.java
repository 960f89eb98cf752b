package be.zorgkring.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class TopicsIT {

    private static final String TYPE = "be.zorgkring.patient.consent-changed.v1";

    @Test
    void whatIsPublishedIsReceivedAsACloudEvent() {
        UUID id = UUID.randomUUID();
        String key = UUID.randomUUID().toString();

        Topics.publish("zorgkring.consent", key, TYPE, id, Contracts.example(TYPE));

        Received event = Topics.await(
                "zorgkring.consent", candidate -> id.toString().equals(candidate.id()), Duration.ofSeconds(10));
        assertEquals(TYPE, event.type());
        assertEquals(key, event.key());
        assertEquals(key, event.subject());
        Contracts.assertValid(event.type(), event.json());
        assertTrue(Topics.received("zorgkring.consent").contains(event));
    }
}
