package be.zorgkring.reporting;

import be.zorgkring.testing.Contracts;
import be.zorgkring.testing.Topics;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.producer.ProducerRecord;

/** An event as another service sends it. */
public record Event(String topic, UUID key, String type, UUID id, String json) {

    public static Event of(String topic, UUID key, String type, String json) {
        Contracts.assertValid("be.zorgkring." + type, json);
        return new Event(topic, key, "be.zorgkring." + type, UUID.randomUUID(), json);
    }

    public Event again() {
        return new Event(topic, key, type, UUID.randomUUID(), json);
    }

    public void publish() {
        Topics.publish(OwnTopics.named(topic), key.toString(), type, id, json);
    }

    /** The same as a message, for a producer of the test's own that does not wait for each. */
    ProducerRecord<String, String> message() {
        var message = new ProducerRecord<>(OwnTopics.named(topic), key.toString(), json);
        Map.of("ce_id", id.toString(), "ce_type", type, "ce_subject", key.toString(), "ce_time", "2026-01-01T00:00:00Z")
                .forEach((name, value) -> message.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        return message;
    }
}
