package be.zorgkring.bench;

import be.zorgkring.parts.PostgresAddress;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Lets PostgreSQL drop the access records of a few invented persons while it is open, so that the same requests are measured
 * without them. The service knows of nothing, and everybody else's are written on.
 */
final class UnrecordedReads implements AutoCloseable {

    private final PostgresAddress server;

    UnrecordedReads(PostgresAddress server, List<String> patientIds) throws SQLException {
        this.server = server;
        String persons = patientIds.stream().map(id -> "'" + id + "'").collect(Collectors.joining(","));
        // Triggers fire in the order of their names, and this one before the chain's.
        run("""
                create or replace function a_bench_drops_records() returns trigger language plpgsql as
                $$ begin return null; end $$;
                drop trigger if exists a_bench_drops_records on access_log;
                create trigger a_bench_drops_records before insert on access_log for each row
                    when (new.patient_id in (%s)) execute function a_bench_drops_records();
                """.formatted(persons));
    }

    @Override
    public void close() throws SQLException {
        run("drop trigger a_bench_drops_records on access_log; drop function a_bench_drops_records();");
    }

    private void run(String statements) throws SQLException {
        try (Connection connection = server.connect("patient");
                Statement statement = connection.createStatement()) {
            statement.execute(statements);
        }
    }
}
