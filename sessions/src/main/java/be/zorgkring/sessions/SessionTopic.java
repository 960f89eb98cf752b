package be.zorgkring.sessions;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.common.errors.WakeupException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.jboss.logging.Logger;

/**
 * Follows the topic of ended sessions. Every process reads all of it, from what is still kept, so there is no group and no offset is
 * stored; the channels of the services share theirs among the pods of one service.
 */
@ApplicationScoped
class SessionTopic {

    static final String NAME = "zorgkring.session";

    private static final Logger LOG = Logger.getLogger(SessionTopic.class);
    private static final Duration LONGEST_WAIT = Duration.ofMillis(500);
    private static final long PAUSE_MILLIS = 1000;

    private final EndedSessions ended;
    private final Map<String, Object> settings;
    private final Thread follower =
            Thread.ofPlatform().daemon().name("ended-sessions").unstarted(this::followOn);
    private volatile KafkaConsumer<String, byte[]> consumer;
    private volatile boolean known;
    private final CountDownLatch stopping = new CountDownLatch(1);
    private boolean away;

    SessionTopic(EndedSessions ended, @Identifier("default-kafka-broker") Map<String, Object> kafka) {
        this.ended = ended;
        this.settings = new HashMap<>(kafka);
        settings.remove(ConsumerConfig.GROUP_ID_CONFIG);
        settings.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, "false");
        settings.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
    }

    void start(@Observes StartupEvent started) {
        follower.start();
    }

    void stop(@Observes ShutdownEvent shutdown) {
        stopping.countDown();
        KafkaConsumer<String, byte[]> current = consumer;
        if (current != null) {
            current.wakeup();
        }
    }

    /** Whether all that ended before this process began is known to it. */
    boolean isKnown() {
        return known;
    }

    private void followOn() {
        while (!isStopping()) {
            try (var opened = new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer())) {
                consumer = opened;
                follow(opened);
            } catch (WakeupException | InterruptException stopped) {
                return;
            } catch (KafkaException failure) {
                if (!away) {
                    LOG.warnf(
                            "Sessions that end elsewhere are not heard of: %s",
                            failure.getClass().getName());
                }
                away = true;
                rest();
            }
        }
    }

    private void follow(KafkaConsumer<String, byte[]> from) {
        List<TopicPartition> partitions = from.partitionsFor(NAME).stream()
                .map(partition -> new TopicPartition(NAME, partition.partition()))
                .toList();
        if (partitions.isEmpty()) {
            throw new KafkaException("the topic is missing");
        }
        from.assign(partitions);
        from.seekToBeginning(partitions);
        Map<TopicPartition, Long> ends = from.endOffsets(partitions);
        if (away) {
            LOG.info("Sessions that end elsewhere are heard of again");
        }
        away = false;
        while (!isStopping()) {
            from.poll(LONGEST_WAIT).forEach(this::hear);
            known = known || partitions.stream().allMatch(partition -> from.position(partition) >= ends.get(partition));
        }
    }

    private void hear(ConsumerRecord<String, byte[]> record) {
        Instant told = Instant.ofEpochMilli(record.timestamp());
        if (record.key() != null && told.isAfter(Instant.now().minus(EndedSessions.REMEMBERED))) {
            ended.add(record.key());
        }
    }

    private boolean isStopping() {
        return stopping.getCount() == 0;
    }

    private void rest() {
        try {
            stopping.await(PAUSE_MILLIS, TimeUnit.MILLISECONDS);
        } catch (InterruptedException unexpected) {
            Thread.currentThread().interrupt();
            stopping.countDown();
        }
    }
}
