package be.zorgkring.parts.local;

import be.zorgkring.parts.KafkaRights;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** What a service is configured with so that it meets PostgreSQL and Kafka over TLS, and Kafka under its own name. */
public record SecureParts(Path ca, String kafkaServers) {

    public Map<String, String> of(String service, boolean hasDatabase) {
        Map<String, String> settings = new HashMap<>(Map.of(
                "zorgkring.kafka.servers",
                kafkaServers,
                "zorgkring.kafka.security-protocol",
                "SASL_SSL",
                "zorgkring.kafka.ca",
                ca.toString(),
                "zorgkring.kafka.sasl.jaas-config",
                KafkaRights.jaas(service)));
        if (hasDatabase) {
            settings.put("zorgkring.database.tls", "verify-full");
            settings.put("zorgkring.database.ca", ca.toString());
        }
        return settings;
    }

    public Map<String, Object> kafkaClient(String service) {
        return Map.of(
                "bootstrap.servers",
                kafkaServers,
                "security.protocol",
                "SASL_SSL",
                "ssl.truststore.type",
                "PEM",
                "ssl.truststore.location",
                ca.toString(),
                "sasl.mechanism",
                "SCRAM-SHA-512",
                "sasl.jaas.config",
                KafkaRights.jaas(service));
    }
}
