package be.zorgkring.kernel.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import be.zorgkring.parts.Databases;
import be.zorgkring.parts.PostgresAddress;
import be.zorgkring.testing.RealParts;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Lists and reminders ask SQL who counts in a circle and who acts for a person; the access rule asks {@link PersonFacts}. Over
 * random facts, merged records and moments they say the same. It stands here because the kernel has no database of its own.
 */
class OneRuleIT {

    private static final Instant NOW = Instant.parse("2026-03-11T10:00:00Z");
    private static final int ROUNDS = 150;

    private static final List<String> TABLES = List.of(
            "access_person",
            "access_exclusion",
            "access_member",
            "access_professional",
            "access_mandate",
            "access_alias");

    private final Random random = new Random(14);
    private final List<UUID> records = ids(6);
    private final List<UUID> professionals = ids(4);
    private final List<UUID> organisations = ids(3);
    private final List<String> roles = List.of("gp", "nurse", "informal-carer");

    private static String database;
    private static Connection connection;

    @BeforeAll
    static void ownDatabase() throws SQLException {
        PostgresAddress server = RealParts.running().postgres();
        database = "rule_" + UUID.randomUUID().toString().substring(0, 8);
        new Databases(server).provide("patient", database);
        Flyway.configure()
                .dataSource("jdbc:postgresql://" + server.address() + "/" + database, "patient_owner", "patient_owner")
                .locations("db/kernel", "db/access")
                .placeholders(Map.of("served-by", "patient"))
                .load()
                .migrate();
        connection = server.connect(database);
    }

    @AfterAll
    static void dropIt() throws SQLException {
        connection.close();
        new Databases(RealParts.running().postgres()).drop(database);
    }

    @Test
    void whoCountsInACircleIsTheSameInSqlAndInTheAccessRule() throws SQLException {
        int counted = 0;
        for (int round = 0; round < ROUNDS; round++) {
            facts();
            for (UUID record : records) {
                Set<UUID> bySql =
                        ask("select member_id from active_members(?) where patient_id = surviving_record(?)", record);
                assertEquals(
                        ids(person(record).activeMembers(NOW).stream().map(PersonFacts.Member::memberId)),
                        bySql,
                        "round " + round);
                counted += bySql.size();
            }
        }
        assertTrue(counted > ROUNDS, "the facts are too few to compare");
    }

    @Test
    void whoActsForAPersonIsTheSameInSqlAndInTheAccessRule() throws SQLException {
        int counted = 0;
        for (int round = 0; round < ROUNDS; round++) {
            facts();
            for (UUID record : records) {
                Set<UUID> bySql = ask("""
                        select mandate_id from active_mandates(?)
                        where patient_id in (select id from records_of_person(?) as id)
                        """, record);
                assertEquals(
                        ids(person(record).activeMandates(NOW).stream().map(PersonFacts.Mandate::mandateId)),
                        bySql,
                        "round " + round);
                counted += bySql.size();
            }
        }
        assertTrue(counted > ROUNDS, "the facts are too few to compare");
    }

    private void facts() throws SQLException {
        execute("truncate " + String.join(", ", TABLES));
        for (UUID record : records) {
            String sharing = pick(List.of("given", "withdrawn", "deceased", "given"));
            execute("insert into access_person values (?, 1, null, ?, now(), '[]')", record, sharing);
        }
        // Only the last three are ever merged, into one of the first three: no record is merged into a merged one.
        for (UUID retired : records.subList(3, 6)) {
            execute(
                    "insert into access_alias values (?, 1, ?, ?, ?)",
                    UUID.randomUUID(),
                    retired,
                    pick(records.subList(0, 3)),
                    random.nextBoolean());
        }
        for (UUID professional : professionals) {
            execute(
                    "insert into access_professional values (?, 1, ?, 'A', 'gp', null, ?)",
                    professional,
                    professional.toString(),
                    random.nextInt(4) == 0);
        }
        for (int i = 0; i < 20; i++) {
            execute(
                    "insert into access_member values (?, ?, 'professional', ?, null, ?, ?, ?, ?)",
                    pick(records),
                    UUID.randomUUID(),
                    perhaps(professionals),
                    perhaps(organisations),
                    pick(roles),
                    from(),
                    until());
            execute(
                    "insert into access_mandate values (?, 1, ?, null, 'all', ?, ?, ?)",
                    UUID.randomUUID(),
                    pick(records),
                    from(),
                    until(),
                    random.nextInt(4) == 0);
        }
        for (int i = 0; i < 4; i++) {
            int whom = random.nextInt(3);
            execute(
                    "insert into access_exclusion values (?, ?, ?, ?, ?)",
                    pick(records),
                    UUID.randomUUID(),
                    whom == 0 ? pick(professionals) : null,
                    whom == 1 ? pick(organisations) : null,
                    whom == 2 ? pick(roles) : null);
        }
    }

    private OffsetDateTime from() {
        return moment(random.nextInt(4) - 2);
    }

    private OffsetDateTime until() {
        return random.nextInt(3) == 0 ? null : moment(random.nextInt(4) - 1);
    }

    /** The very moment is among them, from which and until which something holds. */
    private static OffsetDateTime moment(int hours) {
        return NOW.plusSeconds(3600L * hours).atOffset(ZoneOffset.UTC);
    }

    private PersonFacts person(UUID record) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement("select access_person_facts(?)")) {
            query.setObject(1, record);
            try (ResultSet row = query.executeQuery()) {
                row.next();
                return AccessTable.person(row.getString(1));
            }
        }
    }

    private static Set<UUID> ask(String query, UUID record) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            statement.setObject(1, NOW.atOffset(ZoneOffset.UTC));
            statement.setObject(2, record);
            try (ResultSet rows = statement.executeQuery()) {
                Set<UUID> found = new TreeSet<>();
                while (rows.next()) {
                    found.add(rows.getObject(1, UUID.class));
                }
                return found;
            }
        }
    }

    private static void execute(String statement, Object... parameters) throws SQLException {
        try (PreparedStatement prepared = connection.prepareStatement(statement)) {
            for (int i = 0; i < parameters.length; i++) {
                if (parameters[i] == null) {
                    prepared.setNull(i + 1, Types.OTHER);
                } else {
                    prepared.setObject(i + 1, parameters[i]);
                }
            }
            prepared.execute();
        }
    }

    private <T> T pick(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }

    private <T> T perhaps(List<T> from) {
        return random.nextInt(3) == 0 ? null : pick(from);
    }

    private static List<UUID> ids(int howMany) {
        List<UUID> ids = new ArrayList<>();
        for (int i = 0; i < howMany; i++) {
            ids.add(UUID.randomUUID());
        }
        return ids;
    }

    private static Set<UUID> ids(Stream<UUID> ids) {
        return ids.collect(Collectors.toCollection(TreeSet::new));
    }
}
