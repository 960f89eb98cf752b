package be.zorgkring.parts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.NewTopic;
import org.junit.jupiter.api.Test;

class TopicListTest {

    @Test
    void topicsComeFromTheContractsWithTheirSettings() {
        Map<String, NewTopic> topics =
                TopicList.fromContracts().topics().stream().collect(Collectors.toMap(NewTopic::name, topic -> topic));

        assertEquals("compact", topics.get("zorgkring.consent").configs().get("cleanup.policy"));
        assertEquals("delete", topics.get("zorgkring.patient").configs().get("cleanup.policy"));
        assertEquals(4, topics.get("zorgkring.circle").numPartitions());
    }
}
