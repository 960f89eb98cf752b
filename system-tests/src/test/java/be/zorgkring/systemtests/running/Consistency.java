package be.zorgkring.systemtests.running;

import be.zorgkring.parts.PostgresAddress;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What the databases of the services say of the same people, side by side.
 *
 * @param persons of patient-service
 * @param circles by the person, of network-service
 * @param counts of what the others derived from them
 */
public record Consistency(Set<String> persons, Set<String> circles, Map<String, Long> counts) {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    // What a busy reader has not taken from Kafka yet stands in no table.
    private static final long SETTLED_FOR_MILLIS = 2000;
    private static final String WAITING = """
            select count(*) from outbox
            where set_aside_cause is null and type <> 'be.zorgkring.kernel.heartbeat.v1'
            """;

    /** Once nothing waits to be sent and nothing changes any more. */
    public static Consistency settled(PostgresAddress server) throws InterruptedException {
        Instant end = Instant.now().plus(PATIENCE);
        Consistency last = of(server);
        while (true) {
            Thread.sleep(SETTLED_FOR_MILLIS);
            Consistency now = of(server);
            if (now.equals(last) && waiting(server) == 0) {
                return now;
            }
            if (Instant.now().isAfter(end)) {
                throw new IllegalStateException("the services do not come to rest");
            }
            last = now;
        }
    }

    /** Waits until the services are as they were before. */
    public static void again(Consistency before, PostgresAddress server) throws InterruptedException {
        Instant end = Instant.now().plus(PATIENCE);
        for (Consistency now = of(server); !now.equals(before); now = of(server)) {
            if (Instant.now().isAfter(end)) {
                throw new IllegalStateException("there were " + before + ", now there are " + now);
            }
            Thread.sleep(100);
        }
    }

    private static Consistency of(PostgresAddress server) {
        Map<String, Long> counts = new TreeMap<>();
        counts.put("members", count(server, "network", "select count(*) from circle_member"));
        counts.put("figures of inclusions", count(server, "reporting", "select count(*) from inclusion"));
        for (String figure : List.of("circle", "action", "pilot", "task", "questionnaire", "goal", "participation")) {
            counts.put("figures of " + figure, count(server, "reporting", "select count(*) from " + figure));
        }
        counts.put("people known to action", count(server, "action", "select count(*) from access_person"));
        return new Consistency(
                ids(server, "patient", "select cast(id as text) from person"),
                ids(server, "network", "select cast(patient_id as text) from circle"),
                counts);
    }

    public boolean knows(String person) {
        return persons.contains(person) || circles.contains(person);
    }

    /** How many of one are missing in the other. */
    @Override
    public String toString() {
        Set<String> alone = new TreeSet<>(persons);
        alone.removeAll(circles);
        return persons.size() + " persons, " + circles.size() + " circles, " + alone.size()
                + " persons without a circle, " + counts;
    }

    private static long waiting(PostgresAddress server) {
        return count(server, "patient", WAITING) + count(server, "network", WAITING) + count(server, "action", WAITING);
    }

    public static long count(PostgresAddress server, String database, String query) {
        return Long.parseLong(ids(server, database, query).iterator().next());
    }

    private static Set<String> ids(PostgresAddress server, String database, String query) {
        Set<String> ids = new TreeSet<>();
        try (Connection connection = server.connect(database);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            while (rows.next()) {
                ids.add(rows.getString(1));
            }
            return ids;
        } catch (SQLException e) {
            throw new IllegalStateException("the database " + database + " could not be compared", e);
        }
    }
}
