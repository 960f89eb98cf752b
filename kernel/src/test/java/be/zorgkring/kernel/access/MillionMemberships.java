package be.zorgkring.kernel.access;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.flywaydb.core.Flyway;

/** A quarter of a million invented persons with four members each, in the access tables of an empty database. */
final class MillionMemberships implements AutoCloseable {

    private static final int PERSONS = 250_000;
    private static final int PROFESSIONALS = 5_000;

    private static final String FILL = """
            insert into access_professional
            select md5('professional' || n)::uuid, 1, lpad(n::text, 8, '0'), 'Invented', 'persnurse', null, false
            from generate_series(1, %2$d) n;
            insert into access_person
            select md5('person' || n)::uuid, 1, md5('account' || n)::uuid, 'given', now(), '[]'
            from generate_series(1, %1$d) n;
            insert into access_member
            select md5('person' || n)::uuid, md5('member' || n || '-' || k)::uuid, 'professional',
                   md5('professional' || (n * 7 + k * 1009) %% %2$d + 1)::uuid, null, null, 'persnurse',
                   now() - interval '1 year', null
            from generate_series(1, %1$d) n, generate_series(1, 4) k;
            analyze;
            """.formatted(PERSONS, PROFESSIONALS);

    private static final String FACTS = """
            select cast(access_person_facts(?) as text),
                   d.professional_id, d.role, d.organisation_id, coalesce(d.suspended, false)
            from (select 1) as one
            left join access_nihdi_holder d on d.nihdi = ?
            """;

    private final Connection connection;
    private final PreparedStatement facts;
    private final List<UUID> persons = new ArrayList<>();

    private MillionMemberships(Connection connection) throws SQLException {
        this.connection = connection;
        this.facts = connection.prepareStatement(FACTS);
    }

    static MillionMemberships open(String jdbc) throws SQLException {
        Flyway.configure()
                .dataSource(jdbc, null, null)
                .locations("db/access")
                .load()
                .migrate();
        Connection connection = DriverManager.getConnection(jdbc);
        MillionMemberships table = new MillionMemberships(connection);
        try (Statement statement = connection.createStatement()) {
            if (!statement.executeQuery("select from access_member limit 1").next()) {
                statement.execute(FILL);
            }
            try (ResultSet ids = statement.executeQuery("select patient_id from access_person")) {
                while (ids.next()) {
                    table.persons.add((UUID) ids.getObject(1));
                }
            }
        }
        return table;
    }

    /** One person and one professional by chance, in one round trip. */
    AccessTable.Facts lookUp() throws SQLException {
        ThreadLocalRandom random = ThreadLocalRandom.current();
        facts.setObject(1, persons.get(random.nextInt(persons.size())));
        facts.setString(2, "%08d".formatted(1 + random.nextInt(PROFESSIONALS)));
        try (ResultSet row = facts.executeQuery()) {
            row.next();
            CallerFacts caller = new CallerFacts(
                    UUID.randomUUID(),
                    (UUID) row.getObject(2),
                    row.getString(3),
                    (UUID) row.getObject(4),
                    row.getBoolean(5));
            return new AccessTable.Facts(AccessTable.person(row.getString(1)), caller, Duration.ofSeconds(1));
        }
    }

    List<AccessTable.Facts> sample(int size) throws SQLException {
        List<AccessTable.Facts> sample = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            sample.add(lookUp());
        }
        return sample;
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
