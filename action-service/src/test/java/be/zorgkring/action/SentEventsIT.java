package be.zorgkring.action;

import static be.zorgkring.testing.Waiting.await;
import static org.junit.jupiter.api.Assertions.assertEquals;

import be.zorgkring.parts.TopicList;
import be.zorgkring.testing.RealParts;
import be.zorgkring.testing.Received;
import be.zorgkring.testing.Topics;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What was sent is kept as its topic's rule says, and told again in its order. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class SentEventsIT {

    private static final Duration SOON = Duration.ofSeconds(60);
    private static final String STATES = "zorgkring.action";
    private static final String HAPPENINGS = "zorgkring.campaign";

    private final String subject = UUID.randomUUID().toString();

    @Inject
    Pool pool;

    @Test
    void theRulesAreThoseOfTheTopicsSaveForAccesses() {
        Map<String, String> contracted = new TreeMap<>();
        TopicList.fromContracts().topics().forEach(topic -> contracted.put(topic.name(), keptFor(topic.configs())));
        contracted.put("zorgkring.access", "7");
        // The gateway sends these itself; no service's outbox does.
        contracted.remove("zorgkring.session");

        Map<String, String> rules = new TreeMap<>();
        query("""
                select topic, case when kept_for is null then 'latest' when kept_for = 'infinity' then 'always'
                              else cast(extract(day from kept_for) as text) end
                from sent_event_rule
                """).forEach(rule -> rules.put(rule.getString(0), rule.getString(1)));
        assertEquals(contracted, rules);
    }

    private static String keptFor(Map<String, String> topic) {
        if (topic.get("cleanup.policy").equals("compact")) {
            return "latest";
        }
        long milliseconds = Long.parseLong(topic.get("retention.ms"));
        return milliseconds < 0
                ? "always"
                : Long.toString(Duration.ofMillis(milliseconds).toDays());
    }

    @Test
    void ofStatesTheLatestIsKeptAndOfWhatHappenedEverything() {
        send(STATES, "first");
        send(STATES, "second");
        send(HAPPENINGS, "third");
        send(HAPPENINGS, "fourth");
        assertEquals(List.of("second", "third", "fourth"), kept());
    }

    @Test
    void whatIsToldAgainComesUnderItsOldIdAndBeforeWhatWaits() {
        send(STATES, "first");
        send(STATES, "second");
        query("call tell_again()");
        send(STATES, "third");

        List<Received> told = told();
        assertEquals(
                List.of("first", "second", "second", "third"),
                told.stream().map(event -> event.data().asText()).toList());
        assertEquals(told.get(1).headers().get("ce_id"), told.get(2).headers().get("ce_id"));
    }

    @Test
    void whatIsToldAnewIsTheLatestStateUnderAnotherId() {
        send(STATES, "first");
        send(STATES, "second");
        query("call tell_anew('%s')".formatted(STATES));
        await().atMost(SOON).until(() -> told().size() == 3);
        assertEquals(
                List.of("first", "second", "second"),
                told().stream().map(event -> event.data().asText()).toList());
        assertEquals(
                3,
                told().stream()
                        .map(event -> event.headers().get("ce_id"))
                        .distinct()
                        .count());
        assertEquals(List.of("second"), kept());
    }

    private List<Received> told() {
        return Topics.received(STATES).stream()
                .filter(event -> event.key().equals(subject))
                .toList();
    }

    /** Puts an event into the outbox as a use case does, and waits until it is sent. */
    private void send(String topic, String data) {
        query("""
                insert into outbox (event_id, topic, type, subject, data, created_at)
                values (gen_random_uuid(), '%s', 'be.zorgkring.test.v1', '%s', '"%s"', now())
                """.formatted(topic, subject, data));
        await().atMost(SOON).until(() -> kept().contains(data));
    }

    private List<String> kept() {
        return query("select data from sent_event where subject = '" + subject + "' order by id").stream()
                .map(row -> row.getString(0).replace("\"", ""))
                .toList();
    }

    private List<Row> query(String sql) {
        List<Row> rows = new ArrayList<>();
        pool.query(sql).execute().await().atMost(SOON).forEach(rows::add);
        return rows;
    }
}
