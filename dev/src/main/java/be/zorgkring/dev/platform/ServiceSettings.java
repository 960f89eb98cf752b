package be.zorgkring.dev.platform;

import be.zorgkring.parts.Ports;
import be.zorgkring.parts.RunningParts;
import be.zorgkring.parts.identity.Secrets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** What each service is configured with at its start, as environment variables so that no secret shows in a process list. */
record ServiceSettings(Ports ports, RunningParts parts, Secrets secrets) {

    Map<String, String> of(ServiceName service) {
        Map<String, String> settings = new HashMap<>();
        settings.put("quarkus.http.port", Integer.toString(service.port(ports)));
        settings.put("quarkus.management.port", Integer.toString(service.managementPort(ports)));
        settings.put("quarkus.log.console.json.enabled", "false");
        // Plain HTTP, on the loopback interface only; passwords and persons of the demo.
        settings.put("zorgkring.safety.allow-insecure", "true");
        settings.put("zorgkring.oidc.issuer", parts.issuer());
        settings.put("zorgkring.kafka.servers", parts.kafkaServers());
        if (service.hasDatabase()) {
            String database = service.database();
            settings.put("zorgkring.database.address", parts.postgres().address());
            settings.put("zorgkring.database.name", database);
            settings.put("zorgkring.database.username", database);
            settings.put("zorgkring.database.password", database);
            settings.put("zorgkring.database.owner.username", database + "_owner");
            settings.put("zorgkring.database.owner.password", database + "_owner");
        }
        switch (service) {
            case PATIENT -> {
                addEditions(settings, "insz", "zorgkring.patient.insz.key", "zorgkring.patient.insz.retired-keys");
                addEditions(
                        settings,
                        "insz-index",
                        "zorgkring.patient.insz.index-key",
                        "zorgkring.patient.insz.retired-index-keys");
                settings.put(
                        "zorgkring.patient.ehealth-mandates.key",
                        secrets.mandates().encoded());
                settings.put("zorgkring.patient.access-log.seal-key", secrets.key("access-log-seal"));
                settings.put("zorgkring.insz.allow-unissued-serials", "true");
            }
            case REPORTING -> settings.put("zorgkring.reporting.pseudonym-key", secrets.key("pseudonym"));
            case GATEWAY -> addGateway(settings);
            case NETWORK, ACTION -> {
                // these two keep no secrets
            }
        }
        Map<String, String> environment = new HashMap<>();
        settings.forEach((name, value) -> environment.put(variable(name), value));
        environment.put("MALLOC_ARENA_MAX", "2"); // glibc keeps an arena for each thread otherwise
        return environment;
    }

    /** The newest edition is the present key, named by its number; the others stay readable. */
    private void addEditions(Map<String, String> settings, String secret, String present, String retired) {
        int newest = secrets.edition(secret);
        settings.put(present, secrets.key(secret, newest));
        settings.put(present + "-id", Integer.toString(newest));
        for (int edition = 1; edition < newest; edition++) {
            settings.put(retired + "." + edition, secrets.key(secret, edition));
        }
    }

    private void addGateway(Map<String, String> settings) {
        settings.put("zorgkring.gateway.web-client-secret", parts.webClientSecret());
        settings.put("zorgkring.gateway.public-url", ServiceName.GATEWAY.url(ports));
        for (ServiceName service : ServiceName.values()) {
            if (service.hasDatabase()) {
                settings.put("zorgkring.gateway." + service.database() + "-url", service.url(ports));
                settings.put(
                        "zorgkring.gateway.management." + service.database() + "-url",
                        "http://127.0.0.1:" + service.managementPort(ports));
            }
        }
    }

    /** The name under which MicroProfile Config looks for a setting in the environment. */
    static String variable(String setting) {
        return setting.replaceAll("[^A-Za-z0-9]", "_").toUpperCase(Locale.ROOT);
    }
}
