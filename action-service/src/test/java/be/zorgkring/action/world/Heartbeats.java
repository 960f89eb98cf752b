package be.zorgkring.action.world;

import static java.nio.charset.StandardCharsets.UTF_8;

import be.zorgkring.testing.RealParts;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;

/** Stands in for the owners of the access facts, who say every few seconds that they have nothing new to tell. */
final class Heartbeats {

    private static final List<String> TOPICS =
            List.of("zorgkring.consent", "zorgkring.circle", "zorgkring.directory", "zorgkring.permission");
    private static final int PARTITIONS = 4;
    private static final KafkaProducer<String, String> PRODUCER = new KafkaProducer<>(
            Map.of("bootstrap.servers", RealParts.running().kafkaServers()),
            new StringSerializer(),
            new StringSerializer());
    private static boolean started;

    private Heartbeats() {}

    static synchronized void start() {
        if (started) {
            return;
        }
        started = true;
        var timer = Executors.newSingleThreadScheduledExecutor(
                work -> Thread.ofPlatform().daemon().unstarted(work));
        var unused = timer.scheduleAtFixedRate(Heartbeats::beat, 0, 5, TimeUnit.SECONDS);
    }

    private static void beat() {
        for (String topic : TOPICS) {
            for (int partition = 0; partition < PARTITIONS; partition++) {
                var unused = PRODUCER.send(beat(topic, partition));
            }
        }
    }

    private static ProducerRecord<String, String> beat(String topic, int partition) {
        String now = Instant.now().toString();
        var message = new ProducerRecord<>(
                topic, partition, "heartbeat-" + partition, "{\"owner\":\"test\",\"at\":\"%s\"}".formatted(now));
        Map.of(
                        "ce_specversion", "1.0",
                        "ce_id", UUID.randomUUID().toString(),
                        "ce_type", "be.zorgkring.kernel.heartbeat.v1",
                        "ce_source", "/zorgkring/test",
                        "ce_subject", "heartbeat",
                        "ce_time", now)
                .forEach((name, value) -> message.headers().add(name, value.getBytes(UTF_8)));
        return message;
    }
}
