package be.zorgkring.bench;

import be.zorgkring.parts.Databases;
import be.zorgkring.parts.PartFailure;
import be.zorgkring.parts.PostgresAddress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Runs the kernel's JMH benchmark of the access decision, on a database of its own that is dropped afterwards. */
final class Decisions {

    private static final String NAME = "bench_access";

    private Decisions() {}

    /** A line for each way of deciding. */
    static List<String> measure(PostgresAddress server) {
        Databases databases = new Databases(server);
        databases.provideOwned(NAME, NAME);
        try {
            Path result = Files.createTempFile("zorgkring-decisions", ".txt");
            Path log = Files.createTempFile("zorgkring-decisions", ".log");
            Process maven = new ProcessBuilder(
                            "mvn",
                            "-q",
                            "-f",
                            Path.of(System.getProperty("zorgkring.root"), "pom.xml")
                                    .toString(),
                            "-pl",
                            "kernel",
                            "-am",
                            "test",
                            "-Dtest=AccessDecisionBench",
                            "-Dsurefire.failIfNoSpecifiedTests=false",
                            "-Dspotless.check.skip=true",
                            "-Dzorgkring.bench.jdbc=jdbc:postgresql://" + server.address() + "/" + NAME + "?user="
                                    + NAME + "&password=" + NAME,
                            "-Dzorgkring.bench.result=" + result)
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile())
                    .start();
            if (maven.waitFor() != 0) {
                throw new PartFailure("The access decision could not be measured; see " + log + ".");
            }
            List<String> lines = Files.readAllLines(result);
            Files.delete(result);
            Files.delete(log);
            return lines;
        } catch (IOException e) {
            throw new PartFailure("'mvn' could not be run: " + e.getMessage() + ".", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new PartFailure("Interrupted while measuring.", e);
        } finally {
            databases.drop(NAME);
        }
    }
}
