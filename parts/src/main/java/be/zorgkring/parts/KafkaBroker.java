package be.zorgkring.parts;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.Uuid;

/** A real Kafka broker that is its own controller, in a JVM of its own; topics are made only on purpose. */
public final class KafkaBroker {

    private final Bill bill;
    private final StateFolder state;
    private final Lifetime lifetime;
    private final Path folder;
    private final Ports ports;
    private final Program program;
    private Certificate certificate;

    public KafkaBroker(Bill bill, StateFolder state, Ports ports, Lifetime lifetime) {
        this.bill = bill;
        this.state = state;
        this.lifetime = lifetime;
        this.folder = state.folder("kafka");
        this.ports = ports;
        this.program = new Program("kafka", state);
    }

    public String servers() {
        return "127.0.0.1:" + ports.kafka();
    }

    /** Where it also answers when it is secure: over TLS, to users it knows, who have rights of their own. */
    public String secureServers() {
        return "127.0.0.1:" + ports.kafkaSecure();
    }

    /** From its next start on it has that second listener. */
    public void secure(Certificate with) {
        this.certificate = with;
    }

    public void start() {
        Path properties = folder.resolve("server.properties");
        Texts.write(properties, certificate == null ? configuration() : configuration() + secureDoor());
        if (!Files.exists(folder.resolve("data").resolve("meta.properties"))) {
            format(properties, state.log("kafka-format"));
        }
        program.start(broker(properties), Map.of());
        program.await(Duration.ofSeconds(180), this::answers);
    }

    public void stop() {
        program.stop(Duration.ofSeconds(20));
    }

    /** Ends it as a power cut would, and with it what it held. */
    public void lose() {
        program.kill();
        StateFolder.delete(folder.resolve("data"));
    }

    private void format(Path properties, Path log) {
        StateFolder.delete(folder.resolve("data"));
        List<String> command = java("-Xmx128m");
        command.addAll(List.of("-cp", bill.kafkaJars() + "/*", "kafka.tools.StorageTool", "format"));
        command.addAll(List.of("-t", Uuid.randomUuid().toString(), "-c", properties.toString()));
        if (Commands.run(command, Map.of(), log) != 0) {
            throw new PartFailure("Kafka could not make its data folder; see " + log + ".");
        }
    }

    private List<String> broker(Path properties) {
        List<String> command = java("-Xmx320m");
        command.addAll(lifetime.classArchive(state, "kafka"));
        command.addAll(List.of("-cp", bill.kafkaJars() + "/*", "kafka.Kafka", properties.toString()));
        return command;
    }

    private static List<String> java(String memory) {
        return new ArrayList<>(List.of(
                Commands.java(),
                memory,
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "--enable-native-access=ALL-UNNAMED",
                "-Dorg.slf4j.simpleLogger.defaultLogLevel=warn"));
    }

    private String configuration() {
        return """
                process.roles=broker,controller
                node.id=1
                controller.quorum.voters=1@127.0.0.1:%2$d
                listeners=PLAINTEXT://127.0.0.1:%1$d,CONTROLLER://127.0.0.1:%2$d
                advertised.listeners=PLAINTEXT://127.0.0.1:%1$d
                controller.listener.names=CONTROLLER
                log.dirs=%3$s
                auto.create.topics.enable=false
                offsets.topic.replication.factor=1
                offsets.topic.num.partitions=4
                transaction.state.log.replication.factor=1
                transaction.state.log.min.isr=1
                transaction.state.log.num.partitions=4
                share.coordinator.state.topic.replication.factor=1
                share.coordinator.state.topic.min.isr=1
                group.initial.rebalance.delay.ms=0
                controlled.shutdown.enable=false
                log.cleaner.dedupe.buffer.size=16777216
                """.formatted(ports.kafka(), ports.kafkaController(), folder.resolve("data"));
    }

    /** Settings that come later win over those above. */
    private String secureDoor() {
        return """
                listeners=PLAINTEXT://127.0.0.1:%1$d,CONTROLLER://127.0.0.1:%2$d,SASL_SSL://127.0.0.1:%3$d
                advertised.listeners=PLAINTEXT://127.0.0.1:%1$d,SASL_SSL://127.0.0.1:%3$d
                listener.security.protocol.map=PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT,SASL_SSL:SASL_SSL
                sasl.enabled.mechanisms=SCRAM-SHA-512
                listener.name.sasl_ssl.scram-sha-512.sasl.jaas.config=%6$s required;
                ssl.keystore.type=PEM
                ssl.keystore.certificate.chain=%4$s
                ssl.keystore.key=%5$s
                authorizer.class.name=org.apache.kafka.metadata.authorizer.StandardAuthorizer
                # Whoever comes by the plain listener, which is the launcher's.
                super.users=User:ANONYMOUS
                """.formatted(
                        ports.kafka(),
                        ports.kafkaController(),
                        ports.kafkaSecure(),
                        inOneLine(certificate.chain()),
                        inOneLine(certificate.key()),
                        KafkaRights.SCRAM);
    }

    private static String inOneLine(Path pem) {
        return Texts.read(pem).strip().replace("\n", "\\n");
    }

    private boolean answers() {
        if (Ports.isFree(ports.kafka())) {
            return false;
        }
        try (Admin admin = Admin.create(Map.of(
                "bootstrap.servers", servers(), "request.timeout.ms", "2000", "default.api.timeout.ms", "3000"))) {
            return !admin.describeCluster().nodes().get(3, TimeUnit.SECONDS).isEmpty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } catch (Exception e) {
            return false;
        }
    }
}
