package be.zorgkring.dev.identity;

import be.zorgkring.dev.identity.People.Person;
import be.zorgkring.dev.parts.KeycloakAddress;
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
 * Makes the realm of the platform and the realm that stands in for eHealth. Who somebody is comes from eHealth's claims
 * at every sign-in; only what eHealth does not know (coordinator of a pilot, authority) is granted here.
 */
public final class Realms {

    static final String EHEALTH = "healthcare";
    static final String PLATFORM = "zorgkring";

    private static final String REVISION = "revision";
    private static final ObjectMapper JSON = new ObjectMapper();

    private final KeycloakAddress keycloak;
    private final Secrets secrets;
    private final People people;

    public Realms(KeycloakAddress keycloak, Secrets secrets, People people) {
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
        Map<String, String> ids = new LinkedHashMap<>();
        people.people()
                .forEach(person -> ids.put(person.username(), UUID.randomUUID().toString()));
        if (!admin.exists("/" + EHEALTH)) {
            admin.create("", ehealth(ids));
        }
        ObjectNode platform = platform(ids);
        platform.putObject("attributes").put(REVISION, revision());
        admin.create("", platform);
        return true;
    }

    private static String revision() {
        String all = Stream.of(
                        "/keycloak/healthcare-realm.json",
                        "/keycloak/zorgkring-realm.json",
                        "/keycloak/user-profile.json",
                        "/demo/people.json")
                .map(Realms::read)
                .collect(Collectors.joining());
        return Integer.toHexString(all.hashCode());
    }

    private ObjectNode ehealth(Map<String, String> ids) {
        ObjectNode realm = template("/keycloak/healthcare-realm.json");
        withUserProfile(realm);
        ArrayNode users = realm.withArray("/users");
        people.people()
                .forEach(person ->
                        users.add(EhealthUser.of(person, people.password()).put("id", ids.get(person.username()))));
        return realm;
    }

    private ObjectNode platform(Map<String, String> ids) {
        ObjectNode realm = template("/keycloak/zorgkring-realm.json");
        withUserProfile(realm);
        Professions.addTo(realm);
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

    private static void withUserProfile(ObjectNode realm) {
        ObjectNode component = realm.putObject("components")
                .putArray("org.keycloak.userprofile.UserProfileProvider")
                .addObject()
                .put("providerId", "declarative-user-profile");
        component.putObject("config").putArray("kc.user.profile.config").add(read("/keycloak/user-profile.json"));
    }

    private ObjectNode template(String name) {
        String text = read(name);
        Map<String, String> values = Map.of(
                "keycloak", keycloak.url(),
                "secret.broker", secrets.password("broker"),
                "secret.web", secrets.password("web"),
                "secret.importer", secrets.password("importer"),
                "secret.operator", secrets.password("operator"),
                "hospital.jwks", secrets.hospital().jwks(),
                "mandates.key", secrets.mandates().publicHalf());
        for (Map.Entry<String, String> value : values.entrySet()) {
            text = text.replace("${" + value.getKey() + "}", value.getValue().replace("\"", "\\\""));
        }
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
