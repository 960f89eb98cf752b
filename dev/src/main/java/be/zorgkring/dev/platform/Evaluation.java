package be.zorgkring.dev.platform;

import be.zorgkring.parts.KeycloakAddress;
import be.zorgkring.parts.KeycloakProvider;
import be.zorgkring.parts.PartFailure;
import be.zorgkring.parts.PostgresAddress;
import be.zorgkring.parts.RunningParts;
import be.zorgkring.parts.StateFolder;
import be.zorgkring.parts.Texts;
import be.zorgkring.parts.identity.People;
import be.zorgkring.parts.identity.Realms;
import be.zorgkring.parts.identity.Secrets;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import java.util.Map;
import java.util.TreeMap;

/**
 * What the chart's {@code values-evaluation.yaml} lacks and this checkout has: the two realms with the demo's people, Keycloak's
 * extension, and the secrets that the realms and the story share. They stay the same from one build of images to the next.
 */
public final class Evaluation {

    private static final String ADMIN = "admin";
    /** The chart puts the release's name in: keycloak.yaml. */
    private static final String GATEWAY = "http://gateway:8080";

    private static final String REALM = "/realms/";

    private final StateFolder state;
    private final Secrets secrets;
    private final String keycloak;

    private Evaluation(StateFolder state, String keycloak) {
        this.state = state;
        this.secrets = new Secrets(state);
        this.keycloak = keycloak;
    }

    /** The one whose values lie beside the images. */
    public static Evaluation of(Path root, StateFolder state) {
        Path values = root.resolve("k8s/chart/values-evaluation.yaml");
        try {
            String issuer = new YAMLMapper()
                    .readTree(values.toFile())
                    .at("/oidc/issuer")
                    .asText();
            return new Evaluation(state, issuer.substring(0, issuer.indexOf(REALM)));
        } catch (IOException e) {
            throw new PartFailure("The chart's values " + values + " cannot be read: " + e.getMessage(), e);
        }
    }

    /** Writes the values, for images of those names, and gives the file. */
    public Path write(String registry, String path, String tag) {
        Map<String, String> realms = new TreeMap<>();
        new Realms(address(), secrets, People.load(), GATEWAY)
                .asKeycloakReadsThem()
                .forEach((name, realm) -> realms.put(name, realm.toString()));
        Map<String, Object> given = new TreeMap<>(Map.of(
                "realms", realms,
                "identityJar", Base64.getEncoder().encodeToString(KeycloakProvider.jar()),
                "keycloakAdminPassword", address().password(),
                "webClientSecret", secrets.password("web"),
                "operatorClientSecret", secrets.password("operator"),
                "mandatesKey", secrets.mandates().encoded()));
        Map<String, Object> values = new TreeMap<>(Map.of(
                "image",
                new TreeMap<>(Map.of("registry", registry, "prefix", path, "tag", tag)),
                "evaluation",
                Map.of("given", given)));
        Path file = state.root().resolve("evaluation.yaml");
        try {
            Texts.write(
                    file,
                    "# Holds secrets; made by './zorgkring images'.\n" + new YAMLMapper().writeValueAsString(values));
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        } catch (IOException e) {
            throw new PartFailure("The values " + file + " could not be written.", e);
        }
        return file;
    }

    /** What the story needs of it, as of any platform; it asks neither PostgreSQL nor Kafka. */
    RunningParts parts() {
        return new RunningParts(
                new PostgresAddress("", "", ""),
                "",
                address(),
                secrets.password("web"),
                secrets.password("importer"),
                secrets.hospital().encoded(),
                secrets.mandates().encoded());
    }

    /** As the services in the cluster know it. */
    KeycloakAddress address() {
        return new KeycloakAddress(keycloak, ADMIN, secrets.password("keycloak-admin"));
    }
}
