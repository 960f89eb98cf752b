package be.zorgkring.dev.platform;

import be.zorgkring.dev.parts.KafkaRights;
import java.nio.file.Path;
import java.util.Map;

/** What a service is told so that it meets PostgreSQL and Kafka over TLS, and Kafka under its own name. */
record SecureParts(Path ca, String kafkaServers) {

    Map<String, String> of(ServiceName service) {
        return Map.of(
                "zorgkring.database.tls",
                "verify-full",
                "zorgkring.database.ca",
                ca.toString(),
                "zorgkring.kafka.servers",
                kafkaServers,
                "zorgkring.kafka.security-protocol",
                "SASL_SSL",
                "zorgkring.kafka.ca",
                ca.toString(),
                "zorgkring.kafka.sasl.jaas-config",
                KafkaRights.jaas(service.module()));
    }

    Map<String, Object> kafkaClient(ServiceName service) {
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
                KafkaRights.jaas(service.module()));
    }
}
