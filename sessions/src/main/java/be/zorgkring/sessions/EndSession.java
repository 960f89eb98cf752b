package be.zorgkring.sessions;

import io.quarkus.runtime.ShutdownEvent;
import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** Ends a session here at once, and tells everybody. */
@ApplicationScoped
public class EndSession {

    /** As Keycloak writes them; whatever else is sent as one goes no further. */
    private static final Pattern SESSION_ID = Pattern.compile("[A-Za-z0-9_-]{8,64}");

    private static final String TYPE = "be.zorgkring.gateway.session-ended.v1";

    private final EndedSessions ended;
    private final Map<String, Object> settings;
    /** Sending waits for Kafka's metadata, which no event loop may. */
    private final ExecutorService sender = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("end-session").factory());

    private KafkaProducer<String, byte[]> producer;

    EndSession(EndedSessions ended, @Identifier("default-kafka-broker") Map<String, Object> kafka) {
        this.ended = ended;
        this.settings = new HashMap<>(kafka);
        settings.put(ProducerConfig.ACKS_CONFIG, "all");
        settings.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, "2000");
        settings.put(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, "2000");
        settings.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, "30000");
        settings.put(ProducerConfig.LINGER_MS_CONFIG, "0");
    }

    /** Completes when Kafka keeps it, exceptionally when Kafka did not take it in time; here it is in force either way. */
    public CompletionStage<Void> of(String sessionId) {
        if (!SESSION_ID.matcher(sessionId).matches()) {
            return CompletableFuture.failedFuture(new IllegalArgumentException("not a session's id"));
        }
        ended.add(sessionId);
        CompletableFuture<Void> kept = new CompletableFuture<>();
        sender.execute(() -> {
            try {
                producer().send(message(sessionId), (metadata, failure) -> {
                    if (failure == null) {
                        kept.complete(null);
                    } else {
                        kept.completeExceptionally(failure);
                    }
                });
            } catch (RuntimeException failure) {
                kept.completeExceptionally(failure);
            }
        });
        return kept;
    }

    private KafkaProducer<String, byte[]> producer() {
        if (producer == null) {
            producer = new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer());
        }
        return producer;
    }

    private static ProducerRecord<String, byte[]> message(String sessionId) {
        String at = Instant.now().truncatedTo(ChronoUnit.MILLIS).toString();
        String value = "{\"sessionId\":\"" + sessionId + "\",\"at\":\"" + at + "\"}";
        ProducerRecord<String, byte[]> record = new ProducerRecord<>(SessionTopic.NAME, sessionId, bytes(value));
        Map.of(
                        "ce_specversion",
                        "1.0",
                        "ce_id",
                        UUID.randomUUID().toString(),
                        "ce_type",
                        TYPE,
                        "ce_source",
                        "/zorgkring/gateway",
                        "ce_subject",
                        sessionId,
                        "ce_time",
                        at,
                        "content-type",
                        "application/json")
                .forEach((name, header) -> record.headers().add(name, bytes(header)));
        return record;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    void stop(@Observes ShutdownEvent stopping) {
        sender.execute(() -> {
            if (producer != null) {
                producer.close(Duration.ofSeconds(2));
            }
        });
        sender.close();
    }
}
