package be.zorgkring.bench;

import be.zorgkring.parts.PartFailure;
import be.zorgkring.parts.PostgresAddress;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** PostgreSQL's own load program, for what the same statements cost on the same server without us. */
final class PgBench {

    private static final Pattern RATE = Pattern.compile("tps = ([0-9.]+)");

    private final PostgresAddress server;
    private final String database;

    PgBench(PostgresAddress server, String database) {
        this.server = server;
        this.database = database;
    }

    /** Transactions a second of a script, by so many clients, with prepared statements. */
    double perSecond(String script, int clients, Duration time) {
        try {
            Path file = Files.createTempFile("zorgkring-bench", ".sql");
            Files.writeString(file, script);
            List<String> command = new ArrayList<>(List.of(
                    "pgbench",
                    "--no-vacuum",
                    "--protocol=prepared",
                    "--client=" + clients,
                    "--jobs=2",
                    "--time=" + time.toSeconds(),
                    "--host=" + server.address().split(":")[0],
                    "--port=" + server.address().split(":")[1],
                    "--username=" + server.user(),
                    "--file=" + file));
            command.add(database);
            ProcessBuilder program = new ProcessBuilder(command).redirectErrorStream(true);
            program.environment().put("PGPASSWORD", server.password());
            program.environment().put("PGOPTIONS", "-c search_path=" + Statements.SCHEMA + ",public");
            Process process = program.start();
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            Files.delete(file);
            Matcher rate = RATE.matcher(output);
            if (process.waitFor() != 0 || !rate.find()) {
                throw new PartFailure("pgbench failed: " + output);
            }
            return Double.parseDouble(rate.group(1));
        } catch (IOException e) {
            throw new PartFailure("pgbench is not installed; on Debian it is in the package postgresql-contrib.", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }
}
