package be.zorgkring.reporting;

import be.zorgkring.testing.RealParts;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;

/** Topics of this test run alone: figures are sums, and events of another run on the same Kafka would be in them. */
public final class OwnTopics implements QuarkusTestResourceLifecycleManager {

    static final List<String> TOPICS = List.of(
            "zorgkring.pilot",
            "zorgkring.action",
            "zorgkring.directory",
            "zorgkring.patient",
            "zorgkring.consent",
            "zorgkring.permission",
            "zorgkring.circle",
            "zorgkring.care-plan",
            "zorgkring.campaign",
            "zorgkring.questionnaire",
            "zorgkring.erasure");

    private static final String SUFFIX_PROPERTY = "test.topics.suffix";

    static String named(String topic) {
        return topic + "." + System.getProperty(SUFFIX_PROPERTY);
    }

    @Override
    public Map<String, String> start() {
        System.setProperty(SUFFIX_PROPERTY, UUID.randomUUID().toString());
        var topics = TOPICS.stream()
                .map(topic -> new NewTopic(named(topic), 4, (short) 1))
                .toList();
        try (var admin = admin()) {
            admin.createTopics(topics).all().get();
        } catch (ExecutionException | InterruptedException e) {
            throw new IllegalStateException("topics of the test could not be made", e);
        }
        return Map.of(
                "mp.messaging.incoming.events.topics",
                TOPICS.stream().map(OwnTopics::named).collect(Collectors.joining(",")));
    }

    @Override
    public void stop() {
        try (var admin = admin()) {
            admin.deleteTopics(TOPICS.stream().map(OwnTopics::named).toList());
        }
    }

    private static Admin admin() {
        return Admin.create(Map.of("bootstrap.servers", RealParts.running().kafkaServers()));
    }
}
