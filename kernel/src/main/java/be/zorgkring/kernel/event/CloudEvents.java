package be.zorgkring.kernel.event;

import static java.nio.charset.StandardCharsets.UTF_8;

import be.zorgkring.kernel.event.EventHandler.IncomingEvent;
import be.zorgkring.kernel.input.Checked;
import be.zorgkring.kernel.input.Moments;
import java.time.Instant;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;

/** CloudEvents 1.0, Kafka binding, binary mode: attributes are headers, the value is the data. */
final class CloudEvents {

    private CloudEvents() {}

    static void write(Headers headers, UUID id, String type, String source, String subject, Instant time) {
        put(headers, "ce_specversion", "1.0");
        put(headers, "ce_id", id.toString());
        put(headers, "ce_type", type);
        put(headers, "ce_source", source);
        put(headers, "ce_subject", subject);
        put(headers, "ce_time", time.toString());
        put(headers, "content-type", "application/json");
    }

    static void put(Headers headers, String name, String value) {
        headers.add(name, value.getBytes(UTF_8));
    }

    /**
     * Reads one record.
     *
     * @throws IllegalArgumentException when a mandatory attribute is missing or malformed
     */
    static IncomingEvent read(ConsumerRecord<String, byte[]> message) {
        return new IncomingEvent(
                UUID.fromString(attribute(message, "ce_id")),
                attribute(message, "ce_type"),
                attribute(message, "ce_subject"),
                time(message),
                message.topic(),
                message.partition(),
                message.value());
    }

    private static Instant time(ConsumerRecord<String, byte[]> message) {
        if (Moments.published(attribute(message, "ce_time")) instanceof Checked.Sound<Instant>(Instant time)) {
            return time;
        }
        throw new IllegalArgumentException("ce_time is no instant in our range");
    }

    private static String attribute(ConsumerRecord<String, byte[]> message, String name) {
        Header header = message.headers().lastHeader(name);
        if (header == null || header.value() == null) {
            throw new IllegalArgumentException("header " + name + " is missing");
        }
        return new String(header.value(), UTF_8);
    }
}
