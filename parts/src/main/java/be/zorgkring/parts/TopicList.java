package be.zorgkring.parts;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.errors.TopicExistsException;

/** The topics that the AsyncAPI document lists, with the partitions and settings it gives them. */
public record TopicList(List<NewTopic> topics) {

    public static TopicList fromContracts() {
        try (InputStream in = TopicList.class.getResourceAsStream("/contracts/asyncapi.yaml")) {
            List<NewTopic> topics = new ArrayList<>();
            for (JsonNode channel : new YAMLMapper().readTree(in).path("channels")) {
                JsonNode kafka = channel.path("bindings").path("kafka");
                topics.add(new NewTopic(
                                kafka.path("topic")
                                        .asText(channel.path("address").asText()),
                                kafka.path("partitions").asInt(4),
                                (short) 1)
                        .configs(settings(kafka.path("topicConfiguration"))));
            }
            return new TopicList(topics);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Makes the topics that are missing. */
    public void provide(String servers) {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", servers))) {
            Set<String> present = admin.listTopics().names().get(30, TimeUnit.SECONDS);
            List<NewTopic> missing = topics.stream()
                    .filter(topic -> !present.contains(topic.name()))
                    .toList();
            admin.createTopics(missing).all().get(30, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new PartFailure("Interrupted while making topics.", e);
        } catch (ExecutionException | TimeoutException e) {
            if (!(e.getCause() instanceof TopicExistsException)) {
                throw new PartFailure("The topics could not be made in Kafka: " + e.getMessage() + ".", e);
            }
        }
    }

    private static Map<String, String> settings(JsonNode configuration) {
        Map<String, String> settings = new HashMap<>();
        configuration.properties().forEach(entry -> {
            JsonNode value = entry.getValue();
            List<String> words = new ArrayList<>();
            value.forEach(word -> words.add(word.asText()));
            settings.put(entry.getKey(), value.isArray() ? String.join(",", words) : value.asText());
        });
        return settings;
    }
}
