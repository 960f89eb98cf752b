package be.zorgkring.testing;

import be.zorgkring.parts.KeycloakAddress;
import be.zorgkring.parts.KeycloakProvider;
import be.zorgkring.parts.PartFailure;
import be.zorgkring.parts.Ports;
import be.zorgkring.parts.PostgresAddress;
import be.zorgkring.parts.Progress;
import be.zorgkring.parts.RunningParts;
import be.zorgkring.parts.StateFolder;
import be.zorgkring.parts.TopicList;
import be.zorgkring.parts.identity.People;
import be.zorgkring.parts.identity.Realms;
import be.zorgkring.parts.identity.Secrets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletionException;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.containers.GenericContainer;
import org.testcontainers.containers.wait.strategy.Wait;
import org.testcontainers.images.builder.Transferable;
import org.testcontainers.kafka.KafkaContainer;
import org.testcontainers.lifecycle.Startables;
import org.testcontainers.postgresql.PostgreSQLContainer;

/** The same parts as containers, for machines that have a container engine. */
public final class ContainerParts implements AutoCloseable {

    private static final String POSTGRES = "postgres";
    private static final String ADMIN = "admin";
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final Images images;
    private final StateFolder state;
    private final PostgreSQLContainer postgres;
    private final KafkaContainer kafka;
    private final GenericContainer<?> keycloak;

    private ContainerParts(Images images, StateFolder state) {
        this.images = images;
        this.state = state;
        this.postgres = new PostgreSQLContainer(images.postgres())
                .withUsername(POSTGRES)
                .withPassword(POSTGRES)
                .withCommand("postgres", "-c", "fsync=off", "-c", "max_connections=300")
                .withImagePullPolicy(images.pullPolicy())
                .withStartupTimeout(PATIENCE);
        this.kafka = new KafkaContainer(images.kafka())
                .withEnv("KAFKA_AUTO_CREATE_TOPICS_ENABLE", "false")
                .withImagePullPolicy(images.pullPolicy())
                .withStartupTimeout(PATIENCE);
        int port = Ports.free().keycloak();
        this.keycloak = new GenericContainer<>(images.keycloak())
                .withCommand("start-dev")
                .withEnv("KC_BOOTSTRAP_ADMIN_USERNAME", ADMIN)
                .withEnv("KC_BOOTSTRAP_ADMIN_PASSWORD", ADMIN)
                .withEnv("KC_HOSTNAME_STRICT", "false")
                .withEnv("KC_HTTP_PORT", Integer.toString(port))
                .withCopyToContainer(
                        Transferable.of(KeycloakProvider.jar()), "/opt/keycloak/providers/" + KeycloakProvider.NAME)
                .withExposedPorts(port)
                .withImagePullPolicy(images.pullPolicy())
                .waitingFor(Wait.forHttp("/realms/master").forPort(port))
                .withStartupTimeout(PATIENCE);
        // Its one realm signs people in at its other: it must find itself at the address that the tests know it by.
        keycloak.setPortBindings(List.of(port + ":" + port));
    }

    /** Starts all and fills them; there is no falling back to programs, which would hide what was asked for. */
    public static ContainerParts start(StateFolder state, Progress progress) {
        if (!DockerClientFactory.instance().isDockerAvailable()) {
            throw new PartFailure("The tests were asked to run on containers and no Docker daemon answers;"
                    + " start one, or run them without -Pcontainers or --containers.");
        }
        ContainerParts parts = new ContainerParts(Images.chosen(), state);
        try {
            progress.say("starting " + String.join(", ", parts.images.names()) + " as containers");
            Startables.deepStart(parts.postgres, parts.kafka, parts.keycloak).join();
            parts.fill();
            return parts;
        } catch (CompletionException e) {
            parts.close();
            throw new PartFailure(
                    "The containers could not be started: "
                            + String.valueOf(root(e).getMessage()).strip()
                            + (parts.images.ownOnes()
                                    ? " (test-support/containers/build-images makes the images)."
                                    : "."),
                    e);
        } catch (RuntimeException e) {
            parts.close();
            throw e;
        }
    }

    /** What another process must know to use them. */
    public Path description() {
        return state.root().resolve("parts.properties");
    }

    @Override
    public void close() {
        keycloak.stop();
        kafka.stop();
        postgres.stop();
    }

    private void fill() {
        Secrets secrets = new Secrets(state);
        KeycloakAddress identities =
                new KeycloakAddress("http://" + keycloak.getHost() + ":" + keycloak.getFirstMappedPort(), ADMIN, ADMIN);
        TopicList.fromContracts().provide(kafka.getBootstrapServers());
        new Realms(identities, secrets, People.load(), "http://127.0.0.1").provide();
        new RunningParts(
                        new PostgresAddress(
                                postgres.getHost() + ":" + postgres.getMappedPort(5432), POSTGRES, POSTGRES),
                        kafka.getBootstrapServers(),
                        identities,
                        secrets.password("web"),
                        secrets.password("importer"),
                        secrets.hospital().encoded(),
                        secrets.mandates().encoded())
                .write(description());
    }

    private static Throwable root(Throwable failure) {
        return failure.getCause() == null ? failure : root(failure.getCause());
    }
}
