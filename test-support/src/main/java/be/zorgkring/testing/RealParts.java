package be.zorgkring.testing;

import be.zorgkring.parts.Databases;
import be.zorgkring.parts.RunningParts;
import be.zorgkring.parts.TopicList;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;

/**
 * Gives a test the real PostgreSQL, Kafka and Keycloak: those that run already when {@code zorgkring.parts} names them,
 * otherwise its own, started once a JVM. Each JVM gets a database and a consumer group that nobody else uses; the
 * topics of parts that run already are shared, so a test must make its own ids.
 */
public final class RealParts implements QuarkusTestResourceLifecycleManager {

    private static final String DATABASE = "zorgkring.parts.database";
    private static final SecureRandom RANDOM = new SecureRandom();

    private String service =
            Path.of("").toAbsolutePath().getFileName().toString().replace("-service", "");

    /** The parts that the tests of this JVM use, for a test that looks into one of them. */
    public static RunningParts running() {
        return PartsOfThisJvm.get();
    }

    @Override
    public void init(Map<String, String> arguments) {
        service = arguments.getOrDefault("service", service);
    }

    @Override
    public Map<String, String> start() {
        RunningParts parts = PartsOfThisJvm.get();
        Map<String, String> configuration = new HashMap<>();
        configuration.put("zorgkring.oidc.issuer", parts.issuer());
        configuration.put("zorgkring.kafka.servers", parts.kafkaServers());
        // Parts that were started before a topic was thought of lack it.
        TopicList.fromContracts().provide(parts.kafkaServers());
        if (Databases.SERVICES.contains(service)) {
            addDatabase(parts, configuration);
        }
        addSecrets(parts, configuration);
        return configuration;
    }

    @Override
    public void stop() {
        // the parts serve every test of this JVM and stop with it
    }

    private void addDatabase(RunningParts parts, Map<String, String> configuration) {
        String database = databaseOfThisJvm(parts);
        configuration.put("zorgkring.database.address", parts.postgres().address());
        configuration.put("zorgkring.database.name", database);
        configuration.put("zorgkring.database.username", service);
        configuration.put("zorgkring.database.password", service);
        configuration.put("zorgkring.database.owner.username", service + "_owner");
        configuration.put("zorgkring.database.owner.password", service + "_owner");
        configuration.put("mp.messaging.incoming.events.group.id", database);
    }

    private void addSecrets(RunningParts parts, Map<String, String> configuration) {
        switch (service) {
            case "patient" -> {
                configuration.put("zorgkring.patient.insz.key", randomKey());
                configuration.put("zorgkring.patient.insz.index-key", randomKey());
                configuration.put("zorgkring.patient.access-log.seal-key", randomKey());
                configuration.put("zorgkring.patient.ehealth-mandates.key", parts.mandatesKey());
                configuration.put("zorgkring.insz.allow-unissued-serials", "true");
            }
            case "reporting" -> configuration.put("zorgkring.reporting.pseudonym-key", randomKey());
            case "gateway" -> configuration.put("zorgkring.gateway.web-client-secret", parts.webClientSecret());
            default -> {
                // network and action keep no secrets
            }
        }
    }

    /** Quarkus may load this class again for another test profile: what must last is a system property. */
    private String databaseOfThisJvm(RunningParts parts) {
        String known = System.getProperty(DATABASE + "." + service);
        if (known != null) {
            return known;
        }
        byte[] suffix = new byte[4];
        RANDOM.nextBytes(suffix);
        String database = service + "_" + HexFormat.of().formatHex(suffix);
        Databases databases = new Databases(parts.postgres());
        databases.provide(service, database);
        System.setProperty(DATABASE + "." + service, database);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> PartsOfThisJvm.forget(databases, database)));
        return database;
    }

    private static String randomKey() {
        byte[] key = new byte[32];
        RANDOM.nextBytes(key);
        return Base64.getEncoder().encodeToString(key);
    }
}
