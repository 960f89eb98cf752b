package be.zorgkring.parts.identity;

import be.zorgkring.parts.KeycloakAddress;
import be.zorgkring.parts.identity.People.Person;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Makes the realm of the platform and the realm that stands in for eHealth. The platform's is the chart's own file under what
 * only development has, so that whatever is tried here is tried on the realm of production. Who somebody is comes from eHealth's claims
 * at every sign-in; only what eHealth does not know (coordinator of a pilot, authority) is granted here.
 */
public final class Realms {

    static final String EHEALTH = "healthcare";
    static final String PLATFORM = "zorgkring";

    private static final String REVISION = "revision";
    private static final String PRODUCTION_REALM = "/keycloak/zorgkring-realm.json";
    private static final String DEVELOPMENT_OVERLAY = "/keycloak/development-overlay.json";
    private static final String EHEALTH_REALM = "/keycloak/healthcare-realm.json";
    private static final ObjectMapper JSON = new ObjectMapper();

    private final KeycloakAddress keycloak;
    private final Secrets secrets;
    private final People people;
    private final String gateway;

    /**
     * @param gateway the address that Keycloak notifies of sessions that ended
     */
    public Realms(KeycloakAddress keycloak, Secrets secrets, People people, String gateway) {
        this.gateway = gateway;
        this.keycloak = keycloak;
        this.secrets = secrets;
        this.people = people;
    }

    /**
     * Makes both realms together when the platform's is missing, since its accounts name those of the other.
     *
     * @return whether the realms are those of this version; older ones are left as they are
     */
    public boolean provide() {
        AdminApi admin = new AdminApi(keycloak);
        if (admin.exists("/" + PLATFORM)) {
            String found =
                    admin.read("/" + PLATFORM).at("/attributes/" + REVISION).asText();
            return found.equals(revision());
        }
        Map<String, ObjectNode> realms = asKeycloakReadsThem();
        if (!admin.exists("/" + EHEALTH)) {
            admin.create("", realms.get(EHEALTH));
        }
        admin.create("", realms.get(PLATFORM));
        return true;
    }

    /** Both realms by name, whole and with their secrets, for a Keycloak that takes them in by itself. */
    public Map<String, ObjectNode> asKeycloakReadsThem() {
        Map<String, String> ids = new LinkedHashMap<>();
        people.people()
                .forEach(person -> ids.put(person.username(), UUID.randomUUID().toString()));
        ObjectNode platform = platform(ids);
        platform.putObject("attributes").put(REVISION, revision());
        return Map.of(EHEALTH, ehealth(ids), PLATFORM, platform);
    }

    private static String revision() {
        String all = Stream.of(EHEALTH_REALM, PRODUCTION_REALM, DEVELOPMENT_OVERLAY, "/keycloak/people.json")
                .map(Realms::read)
                .collect(Collectors.joining());
        return Integer.toHexString(all.hashCode());
    }

    private ObjectNode ehealth(Map<String, String> ids) {
        ObjectNode realm = filled(parsed(EHEALTH_REALM));
        realm.set("components", production().path("components")); // the same user profile
        ArrayNode users = realm.withArray("/users");
        people.people()
                .forEach(person ->
                        users.add(EhealthUser.of(person, people.password()).put("id", ids.get(person.username()))));
        return realm;
    }

    /** The realm of the chart, as it is in production. */
    static ObjectNode production() {
        return parsed(PRODUCTION_REALM);
    }

    /** The realm of the chart with what only development has laid over it. */
    static ObjectNode development() {
        ObjectNode realm = production();
        Overlay.lay(realm, parsed(DEVELOPMENT_OVERLAY));
        return realm;
    }

    private ObjectNode platform(Map<String, String> ids) {
        ObjectNode realm = filled(development());
        for (Person person : people.people()) {
            if (!person.roles().isEmpty() || !person.groups().isEmpty()) {
                realm.withArray("/users").add(granted(person, ids.get(person.username())));
            }
            person.groups().forEach(path -> addGroup(realm, path));
        }
        return realm;
    }

    /** An account that is there before its first sign-in, linked to eHealth's, because a grant hangs on it. */
    private static ObjectNode granted(Person person, String ehealthId) {
        ObjectNode user = JSON.createObjectNode()
                .put("id", UUID.randomUUID().toString())
                .put("username", ehealthId)
                .put("enabled", true);
        user.set("realmRoles", JSON.valueToTree(person.roles()));
        user.set("groups", JSON.valueToTree(person.groups()));
        user.putArray("federatedIdentities")
                .addObject()
                .put("identityProvider", "ehealth")
                .put("userId", ehealthId)
                .put("userName", person.username());
        return user;
    }

    private static void addGroup(ObjectNode realm, String path) {
        ArrayNode siblings = realm.withArray("/groups");
        for (String name : path.substring(1).split("/")) {
            ObjectNode group = null;
            for (JsonNode sibling : siblings) {
                group = sibling.path("name").asText().equals(name) ? (ObjectNode) sibling : group;
            }
            if (group == null) {
                group = siblings.addObject().put("name", name);
            }
            siblings = group.withArray("/subGroups");
        }
    }

    /** In production Helm and Keycloak's import give these values: k8s/chart/templates/keycloak-realm.yaml. */
    ObjectNode filled(ObjectNode realm) {
        String ehealth = keycloak.realm(EHEALTH);
        String protocol = ehealth + "/protocol/openid-connect";
        Map<String, String> values = Map.ofEntries(
                Map.entry("KEYCLOAK_URL", keycloak.url()),
                // Keycloak takes every port of the loopback address for the same.
                Map.entry("ZORGKRING_PUBLIC_URL", "http://127.0.0.1"),
                Map.entry("ZORGKRING_BACKCHANNEL_LOGOUT_URL", gateway + "/session/backchannel-logout"),
                Map.entry("ZORGKRING_EHEALTH_ISSUER", ehealth),
                Map.entry("ZORGKRING_EHEALTH_AUTHORIZATION_URL", protocol + "/auth"),
                Map.entry("ZORGKRING_EHEALTH_TOKEN_URL", protocol + "/token"),
                Map.entry("ZORGKRING_EHEALTH_LOGOUT_URL", protocol + "/logout"),
                Map.entry("ZORGKRING_EHEALTH_JWKS_URL", protocol + "/certs"),
                Map.entry("ZORGKRING_EHEALTH_CLIENT_ID", "zorgkring"),
                Map.entry("ZORGKRING_EHEALTH_CLIENT_SECRET", secrets.password("broker")),
                Map.entry("ZORGKRING_WEB_CLIENT_SECRET", secrets.password("web")),
                Map.entry("ZORGKRING_IMPORTER_CLIENT_SECRET", secrets.password("importer")),
                Map.entry("ZORGKRING_OPERATOR_CLIENT_SECRET", secrets.password("operator")),
                Map.entry("ZORGKRING_HOSPITAL_JWKS", SystemKey.jwks(secrets.hospital())),
                Map.entry("ZORGKRING_MANDATES_KEY", secrets.mandates().publicHalf()));
        String text = realm.toString();
        for (Map.Entry<String, String> value : values.entrySet()) {
            text = text.replace("${" + value.getKey() + "}", value.getValue().replace("\"", "\\\""));
        }
        return parse(text);
    }

    private static ObjectNode parsed(String name) {
        return parse(read(name));
    }

    private static ObjectNode parse(String text) {
        try {
            return (ObjectNode) JSON.readTree(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(String name) {
        try (InputStream in = Realms.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
