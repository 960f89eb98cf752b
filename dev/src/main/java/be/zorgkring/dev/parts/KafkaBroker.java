package be.zorgkring.dev.parts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.Uuid;

/** A real Kafka broker that is its own controller, in a JVM of its own; topics are made only on purpose. */
public final class KafkaBroker {

    private final Bill bill;
    private final Path folder;
    private final Ports ports;
    private final Program program;

    public KafkaBroker(Bill bill, StateFolder state, Ports ports) {
        this.bill = bill;
        this.folder = state.folder("kafka");
        this.ports = ports;
        this.program = new Program("kafka", state);
    }

    public String servers() {
        return "127.0.0.1:" + ports.kafka();
    }

    public void start(StateFolder state) {
        Path properties = folder.resolve("server.properties");
        write(properties, configuration());
        if (!Files.exists(folder.resolve("data").resolve("meta.properties"))) {
            format(properties, state.log("kafka-format"));
        }
        program.start(java("-Xmx320m", "kafka.Kafka", properties.toString()), Map.of());
        program.await(Duration.ofSeconds(90), this::answers);
    }

    public void stop() {
        program.stop(Duration.ofSeconds(20));
    }

    private void format(Path properties, Path log) {
        StateFolder.delete(folder.resolve("data"));
        List<String> command = java(
                "-Xmx128m",
                "kafka.tools.StorageTool",
                "format",
                "-t",
                Uuid.randomUuid().toString(),
                "-c",
                properties.toString());
        if (Commands.run(command, Map.of(), log) != 0) {
            throw new PartFailure("Kafka could not make its data folder; see " + log + ".");
        }
    }

    private List<String> java(String memory, String main, String... arguments) {
        List<String> command = new java.util.ArrayList<>(List.of(
                Commands.java(),
                memory,
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Xshare:auto",
                "--enable-native-access=ALL-UNNAMED",
                "-Dorg.slf4j.simpleLogger.defaultLogLevel=warn",
                "-cp",
                bill.kafkaJars() + "/*",
                main));
        command.addAll(List.of(arguments));
        return command;
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

    private static void write(Path file, String text) {
        try {
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
