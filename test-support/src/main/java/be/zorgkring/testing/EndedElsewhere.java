package be.zorgkring.testing;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** Publishes as a gateway does that a sign-in session ended. */
public final class EndedElsewhere {

    private EndedElsewhere() {}

    public static void tell(String sessionId) throws ExecutionException, InterruptedException {
        String value = "{\"sessionId\":\"" + sessionId + "\",\"at\":\"" + Instant.now() + "\"}";
        try (var producer = new KafkaProducer<>(
                Map.<String, Object>of("bootstrap.servers", PartsOfThisJvm.get().kafkaServers()),
                new StringSerializer(),
                new ByteArraySerializer())) {
            producer.send(new ProducerRecord<>("zorgkring.session", sessionId, value.getBytes(StandardCharsets.UTF_8)))
                    .get();
        }
    }
}
