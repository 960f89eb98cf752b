package be.zorgkring.kernel.event;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.Objects;
import java.util.UUID;

/**
 * An event as a use case publishes it; its id and time are given when the transaction commits.
 *
 * @param topic Kafka topic of the aggregate
 * @param type CloudEvents type, such as {@code be.zorgkring.network.circle-changed.v1}
 * @param subject id of the aggregate; also the Kafka key, so that order holds per aggregate
 * @param data contract message, written as JSON
 * @param everyPartition true for heartbeats only: one copy to each partition of the topic
 */
public record OutgoingEvent(
        String topic,
        String type,
        String subject,
        Object data,
        @JsonIgnore boolean everyPartition) {

    public OutgoingEvent {
        Objects.requireNonNull(topic);
        Objects.requireNonNull(type);
        Objects.requireNonNull(subject);
        Objects.requireNonNull(data);
    }

    public OutgoingEvent(String topic, String type, UUID subject, Object data) {
        this(topic, type, subject.toString(), data, false);
    }
}
