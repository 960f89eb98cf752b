package be.zorgkring.action;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;

import be.zorgkring.dev.testing.RealParts;
import be.zorgkring.dev.testing.Received;
import be.zorgkring.dev.testing.Topics;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What was sent is kept, let go of by its topic's rule, and told again in its order. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class SentEventsIT {

    private static final Duration SOON = Duration.ofSeconds(60);
    private static final String STATES = "zorgkring.action";
    private static final String HAPPENINGS = "zorgkring.campaign";
    private static final String ERASURES = "zorgkring.erasure";

    private final String subject = UUID.randomUUID().toString();

    @Inject
    Pool pool;

    @Test
    void onlyTheLatestStateIsKeptForLongAndWhatHappenedIsNot() {
        send(STATES, "first");
        send(STATES, "second");
        send(HAPPENINGS, "happened");
        send(ERASURES, "erased");
        assertEquals(List.of("first", "second", "happened", "erased"), kept());

        query("select forget_sent(interval '1 hour')");
        assertEquals(List.of("first", "second", "happened", "erased"), kept());

        query("update sent_event set sent_at = sent_at - interval '2 hours' where subject = '" + subject + "'");
        query("select forget_sent(interval '1 hour')");
        assertEquals(List.of("second", "erased"), kept());
    }

    @Test
    void whatIsToldAgainComesUnderItsOldIdAndBeforeWhatWaits() {
        send(STATES, "first");
        send(STATES, "second");
        query("select tell_again()");
        send(STATES, "third");

        List<Received> told = Topics.received(STATES).stream()
                .filter(event -> event.key().equals(subject))
                .toList();
        assertEquals(
                List.of("first", "second", "first", "second", "third"),
                told.stream().map(event -> event.data().asText()).toList());
        assertEquals(told.get(0).headers().get("ce_id"), told.get(2).headers().get("ce_id"));
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
