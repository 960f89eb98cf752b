package be.zorgkring.parts.local;

import be.zorgkring.parts.Bill;
import be.zorgkring.parts.Certificate;
import be.zorgkring.parts.Databases;
import be.zorgkring.parts.KafkaBroker;
import be.zorgkring.parts.KafkaRights;
import be.zorgkring.parts.KeycloakServer;
import be.zorgkring.parts.Lifetime;
import be.zorgkring.parts.PartFailure;
import be.zorgkring.parts.PointInTime;
import be.zorgkring.parts.Ports;
import be.zorgkring.parts.PostgresServer;
import be.zorgkring.parts.Progress;
import be.zorgkring.parts.RunningParts;
import be.zorgkring.parts.StateFolder;
import be.zorgkring.parts.Texts;
import be.zorgkring.parts.TopicList;
import be.zorgkring.parts.identity.People;
import be.zorgkring.parts.identity.Realms;
import be.zorgkring.parts.identity.Secrets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/** PostgreSQL, Kafka and Keycloak of one state folder, started together and with everything in them that we need. */
public final class LocalParts {

    private static final String KEYCLOAK = "keycloak";

    private final StateFolder state;
    private final Ports ports;
    private final Secrets secrets;
    private final Progress progress;
    private final Steps steps;
    private final PostgresServer postgres;
    private final KafkaBroker kafka;
    private final KeycloakServer keycloak;
    private boolean secure;

    public LocalParts(StateFolder state, Ports ports, Lifetime lifetime, Progress progress) {
        this.state = state;
        this.ports = ports;
        this.secrets = new Secrets(state);
        this.progress = progress;
        this.steps = new Steps(progress);
        Bill bill = Bill.settle(progress);
        this.postgres = new PostgresServer(bill, state, ports, lifetime);
        this.kafka = new KafkaBroker(bill, state, ports, lifetime);
        this.keycloak = new KeycloakServer(bill, state, ports, lifetime);
    }

    /**
     * PostgreSQL and Kafka of the next start also speak TLS, as in a cluster, and Kafka knows its users.
     *
     * @return how each service is configured for it
     */
    public SecureParts secure() {
        Certificate certificate = Certificate.make(state);
        postgres.secure(certificate);
        kafka.secure(certificate);
        secure = true;
        return new SecureParts(certificate.ca(), kafka.secureServers());
    }

    /** What the services need before they start; and Keycloak, which takes longer and which they can do without. */
    public record Starting(CompletableFuture<Void> data, CompletableFuture<Void> identities) {}

    public Starting begin() {
        requireSamePorts();
        ports.requireFree("PostgreSQL", ports.postgres());
        ports.requireFree("Kafka", ports.kafka(), ports.kafkaController(), ports.kafkaSecure());
        ports.requireFree("Keycloak", ports.keycloak(), ports.keycloakManagement());
        CompletableFuture<Void> database = steps.step("PostgreSQL", () -> {
            postgres.start(state);
            Databases databases = new Databases(postgres.address());
            databases.provideAll();
            databases.provideOwned(KEYCLOAK, KEYCLOAK);
        });
        CompletableFuture<Void> broker = steps.step("Kafka", this::startNewKafka);
        CompletableFuture<Void> identities = steps.step("Keycloak", () -> {
            database.join();
            keycloak.start(postgres.address(), KEYCLOAK, KEYCLOAK);
            if (!new Realms(keycloak.address(), secrets, People.load(), ports.gateway()).provide()) {
                progress.say("the sign-in settings of this checkout are newer than those in Keycloak;"
                        + " './zorgkring down --forget' begins afresh");
            }
        });
        return new Starting(CompletableFuture.allOf(database, broker), identities);
    }

    /** Starts all and waits; when one fails the others are stopped before the failure is passed on. */
    public RunningParts start() {
        try {
            Starting starting = begin();
            CompletableFuture.allOf(starting.data(), starting.identities()).join();
            return description();
        } catch (CompletionException e) {
            stop();
            throw e.getCause() instanceof PartFailure failure ? failure : e;
        } catch (PartFailure e) {
            stop();
            throw e;
        }
    }

    /** Keycloak keeps addresses in its database: with other ports nobody could sign in. */
    private void requireSamePorts() {
        Path note = state.root().resolve("ports");
        String base = Integer.toString(ports.base());
        if (Files.exists(note) && !Texts.read(note).equals(base)) {
            throw new PartFailure("The data in " + state.root() + " belongs to ZORGKRING_PORTS=" + Texts.read(note)
                    + "; use that, or another ZORGKRING_STATE, or throw the data away with"
                    + " './zorgkring down --forget'.");
        }
        Texts.write(note, base);
    }

    public RunningParts description() {
        return new RunningParts(
                postgres.address(),
                kafka.servers(),
                keycloak.address(),
                secrets.password("web"),
                secrets.password("importer"),
                secrets.hospital().encoded(),
                secrets.mandates().encoded());
    }

    public Secrets secrets() {
        return secrets;
    }

    /** Takes the broker away as an outage would; what it holds stays. */
    public void stopKafka() {
        kafka.stop();
    }

    public void startKafka() {
        kafka.start();
    }

    /** Loses the broker with all that it holds, and makes it and its topics anew. */
    public void loseKafka() {
        kafka.lose();
        startNewKafka();
    }

    private void startNewKafka() {
        kafka.start();
        TopicList.fromContracts().provide(kafka.servers());
        if (secure) {
            KafkaRights.fromContracts().provide(kafka.servers());
        }
    }

    /** Takes PostgreSQL away for a moment: every connection breaks, as when another server takes over. */
    public void restartPostgres() {
        postgres.stop();
        postgres.start(state);
    }

    public boolean postgresLacksSpace() {
        return postgres.lacksSpace();
    }

    public void freeDiskOfPostgres() {
        postgres.freeDisk();
    }

    /** Leaves PostgreSQL no room, on a disk of its own that is gone when it stops. */
    public void fillDiskOfPostgres() {
        postgres.fillDisk(state);
    }

    /** Backup and restore of all databases, which are one server's here. */
    public PointInTime pointInTime() {
        return new PointInTime(postgres, state);
    }

    public void stopKeycloak() {
        keycloak.stop();
    }

    public void startKeycloak() {
        keycloak.start(postgres.address(), KEYCLOAK, KEYCLOAK);
    }

    /** In the order in which nobody is left waiting for somebody who is gone. */
    public void stop() {
        keycloak.stop();
        kafka.stop();
        postgres.stop();
    }
}
