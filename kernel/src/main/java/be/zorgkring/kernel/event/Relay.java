package be.zorgkring.kernel.event;

import static java.nio.charset.StandardCharsets.UTF_8;

import be.zorgkring.kernel.ThisService;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.PartitionInfo;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.common.errors.InvalidTopicException;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jboss.logging.Logger;

/**
 * Carries the outbox to Kafka: one leader a service, in the order of the rows, retried without end. It has a thread of
 * its own because it waits for the database and the broker all day.
 */
@ApplicationScoped
public class Relay {

    private static final Logger LOG = Logger.getLogger(Relay.class);
    private static final Duration IDLE_POLL = Duration.ofSeconds(1);
    private static final Duration SHORTEST_PAUSE = Duration.ofMillis(100);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(10);

    private final DataSource database;
    private final Map<String, Object> broker;
    private final String source;
    private volatile boolean running = true;
    private Thread thread;

    Relay(DataSource database, @Identifier("default-kafka-broker") Map<String, Object> broker, ThisService service) {
        this.database = database;
        this.broker = broker;
        this.source = "/zorgkring/" + service.name();
    }

    void start(@Observes StartupEvent event) {
        thread = Thread.ofPlatform().name("outbox-relay").daemon().start(this::lead);
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        running = false;
        thread.join(Duration.ofSeconds(3));
        thread.interrupt();
    }

    /** Whether it still tries; once it does not, nothing that this process commits leaves it. */
    boolean isAlive() {
        return thread != null && thread.isAlive();
    }

    private void lead() {
        Duration pause = SHORTEST_PAUSE;
        try {
            while (running) {
                // Both may be away, also at the start: whatever fails, the next round begins with new ones. The
                // producer
                // closes first: what it still holds must be gone before another process leads.
                try (Connection connection = database.getConnection();
                        OutboxQueue queue = new OutboxQueue(connection);
                        Producer<String, byte[]> producer = producer()) {
                    while (running && !queue.becomeLeader()) {
                        Thread.sleep(IDLE_POLL);
                    }
                    while (running) {
                        relay(producer, queue);
                        pause = SHORTEST_PAUSE;
                    }
                } catch (InterruptException e) {
                    throw e;
                } catch (SQLException | ExecutionException | RuntimeException e) {
                    LOG.warnf("outbox relay pauses for %d ms: %s", pause.toMillis(), rootCause(e));
                    Thread.sleep(pause);
                    pause = pause.multipliedBy(2).compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause.multipliedBy(2);
                }
            }
        } catch (InterruptedException | InterruptException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void relay(Producer<String, byte[]> producer, OutboxQueue queue)
            throws SQLException, ExecutionException, InterruptedException {
        List<OutboxQueue.Entry> batch = queue.next();
        if (batch.isEmpty()) {
            queue.awaitMore(IDLE_POLL);
        } else {
            send(producer, queue, batch);
        }
    }

    private void send(Producer<String, byte[]> producer, OutboxQueue queue, List<OutboxQueue.Entry> batch)
            throws SQLException, ExecutionException, InterruptedException {
        Map<OutboxQueue.Entry, List<Future<RecordMetadata>>> sending = new LinkedHashMap<>();
        for (OutboxQueue.Entry entry : batch) {
            List<Future<RecordMetadata>> copies = new ArrayList<>(1);
            for (ProducerRecord<String, byte[]> message : messages(producer, entry)) {
                copies.add(producer.send(message));
            }
            sending.put(entry, copies);
            // One that failed at once, as when Kafka is away: the rest would fail as slowly, or come before it.
            if (copies.stream().anyMatch(copy -> copy.state() == Future.State.FAILED)) {
                break;
            }
        }
        List<Long> sent = new ArrayList<>(batch.size());
        try {
            for (Map.Entry<OutboxQueue.Entry, List<Future<RecordMetadata>>> each : sending.entrySet()) {
                if (acknowledged(queue, each.getKey(), each.getValue())) {
                    sent.add(each.getKey().id());
                }
            }
        } finally {
            queue.sent(sent);
        }
    }

    /** False when the broker will never take it; such an event is set aside with its cause, and the rest goes on. */
    private static boolean acknowledged(OutboxQueue queue, OutboxQueue.Entry entry, List<Future<RecordMetadata>> copies)
            throws SQLException, ExecutionException, InterruptedException {
        try {
            for (Future<RecordMetadata> copy : copies) {
                copy.get();
            }
            return true;
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RecordTooLargeException || e.getCause() instanceof InvalidTopicException) {
                LOG.errorf("event %s of type %s cannot be sent: %s", entry.eventId(), entry.type(), rootCause(e));
                queue.setAside(entry.id(), rootCause(e));
                return false;
            }
            throw e;
        }
    }

    private List<ProducerRecord<String, byte[]>> messages(Producer<String, byte[]> producer, OutboxQueue.Entry entry) {
        if (!entry.everyPartition()) {
            return List.of(message(entry, null, entry.subject()));
        }
        List<ProducerRecord<String, byte[]>> copies = new ArrayList<>();
        for (PartitionInfo partition : producer.partitionsFor(entry.topic())) {
            copies.add(message(entry, partition.partition(), entry.subject() + "-" + partition.partition()));
        }
        return copies;
    }

    private ProducerRecord<String, byte[]> message(OutboxQueue.Entry entry, Integer partition, String key) {
        ProducerRecord<String, byte[]> message =
                new ProducerRecord<>(entry.topic(), partition, key, entry.data().getBytes(UTF_8));
        // Copies of a heartbeat are events of their own: a reader would skip a second one with the same id.
        java.util.UUID id = partition == null
                ? entry.eventId()
                : java.util.UUID.nameUUIDFromBytes((entry.eventId() + key).getBytes(UTF_8));
        Instant time = entry.createdAt();
        CloudEvents.write(message.headers(), id, entry.type(), source, entry.subject(), time);
        if (entry.traceparent() != null) {
            CloudEvents.put(message.headers(), "traceparent", entry.traceparent());
        }
        return message;
    }

    private Producer<String, byte[]> producer() {
        Map<String, Object> settings = new HashMap<>(broker);
        settings.putAll(Map.of(
                ProducerConfig.ACKS_CONFIG, "all",
                ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true,
                ProducerConfig.LINGER_MS_CONFIG, 0,
                ProducerConfig.BATCH_SIZE_CONFIG, 131_072,
                ProducerConfig.COMPRESSION_TYPE_CONFIG, "lz4",
                ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, 30_000,
                ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, 10_000,
                ProducerConfig.MAX_BLOCK_MS_CONFIG, 10_000));
        return new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer());
    }

    private static String rootCause(Throwable failure) {
        Throwable cause = failure;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        return cause.getClass().getSimpleName();
    }
}
