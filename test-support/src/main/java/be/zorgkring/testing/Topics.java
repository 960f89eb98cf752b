package be.zorgkring.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.function.Predicate;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** Puts events on the topics as another service would, and reads what a service published. */
public final class Topics {

    private static final Object LOCK = new Object();
    private static KafkaProducer<String, String> producer;

    private Topics() {}

    /** Sends one event as a CloudEvent and returns when Kafka has it. */
    public static void publish(String topic, String key, String type, UUID id, String json) {
        send(event(new ProducerRecord<>(topic, key, json), type, id, Instant.now()));
    }

    /** Sends the same event on every partition, published at that moment by the clock of its owner. */
    public static void publishEverywhere(String topic, String key, String type, Instant at, String json) {
        producer()
                .partitionsFor(topic)
                .forEach(partition -> send(event(
                        new ProducerRecord<>(topic, partition.partition(), key, json), type, UUID.randomUUID(), at)));
    }

    private static ProducerRecord<String, String> event(
            ProducerRecord<String, String> event, String type, UUID id, Instant at) {
        Map<String, String> attributes = Map.of(
                "ce_specversion",
                "1.0",
                "ce_id",
                id.toString(),
                "ce_type",
                type.startsWith("be.zorgkring.") ? type : "be.zorgkring." + type,
                "ce_source",
                "/zorgkring/test",
                "ce_subject",
                event.key(),
                "ce_time",
                at.toString(),
                "content-type",
                "application/json");
        attributes.forEach((name, value) -> event.headers().add(name, value.getBytes(UTF_8)));
        return event;
    }

    public static void publish(String topic, String key, String type, String json) {
        publish(topic, key, type, UUID.randomUUID(), json);
    }

    /** Sends bytes as they are, for what is no event at all. */
    public static void send(ProducerRecord<String, String> message) {
        try {
            producer().send(message).get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("Kafka refused the message", e);
        }
    }

    /** Everything on a topic now, oldest first in each partition. */
    public static List<Received> received(String topic) {
        try (KafkaConsumer<String, String> consumer = consumer()) {
            List<TopicPartition> partitions = assign(consumer, topic);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            List<Received> events = new ArrayList<>();
            while (partitions.stream().anyMatch(partition -> consumer.position(partition) < ends.get(partition))) {
                consumer.poll(Duration.ofMillis(200)).forEach(message -> events.add(received(message)));
            }
            return events;
        }
    }

    /** The first event that fits, waited for as long as the limit. */
    public static Received await(String topic, Predicate<Received> fits, Duration limit) {
        Instant end = Instant.now().plus(limit);
        int seen = 0;
        try (KafkaConsumer<String, String> consumer = consumer()) {
            assign(consumer, topic);
            while (Instant.now().isBefore(end)) {
                for (ConsumerRecord<String, String> message : consumer.poll(Duration.ofMillis(100))) {
                    Received event = received(message);
                    seen++;
                    if (fits.test(event)) {
                        return event;
                    }
                }
            }
        }
        throw new AssertionError("none of the " + seen + " events on " + topic + " fitted within " + limit);
    }

    private static List<TopicPartition> assign(KafkaConsumer<String, String> consumer, String topic) {
        List<TopicPartition> partitions = consumer.partitionsFor(topic).stream()
                .map(partition -> new TopicPartition(topic, partition.partition()))
                .toList();
        consumer.assign(partitions);
        consumer.seekToBeginning(partitions);
        return partitions;
    }

    private static KafkaProducer<String, String> producer() {
        synchronized (LOCK) {
            if (producer == null) {
                producer = new KafkaProducer<>(servers(), new StringSerializer(), new StringSerializer());
            }
            return producer;
        }
    }

    private static KafkaConsumer<String, String> consumer() {
        return new KafkaConsumer<>(servers(), new StringDeserializer(), new StringDeserializer());
    }

    private static Map<String, Object> servers() {
        return new HashMap<>(Map.of("bootstrap.servers", PartsOfThisJvm.get().kafkaServers()));
    }

    private static Received received(ConsumerRecord<String, String> message) {
        Map<String, String> headers = new HashMap<>();
        for (Header header : message.headers()) {
            headers.put(header.key(), header.value() == null ? null : new String(header.value(), UTF_8));
        }
        return new Received(
                message.topic(),
                message.partition(),
                message.offset(),
                message.key(),
                headers.get("ce_id"),
                headers.get("ce_type"),
                headers.get("ce_source"),
                headers.get("ce_subject"),
                headers.get("ce_time"),
                headers,
                message.value());
    }
}
