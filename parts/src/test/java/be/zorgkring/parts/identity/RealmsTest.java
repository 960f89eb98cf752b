package be.zorgkring.parts.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import be.zorgkring.parts.KeycloakAddress;
import be.zorgkring.parts.StateFolder;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The realm of one machine is the realm of production but for what is listed here. */
class RealmsTest {

    private static final String[] NAMES = {"clientId", "username", "name", "alias", "clientScope"};

    private final ObjectNode production = Realms.production();

    @TempDir
    Path state;

    @Test
    void developmentDiffersFromProductionInNothingElse() {
        Set<String> differences = new TreeSet<>();
        compare("", production, Realms.development(), differences);

        assertEquals(
                new TreeSet<>(Set.of(
                        "/sslRequired",
                        "/clients/mobile/redirectUris",
                        "/clients/hospital-az-voorbeeld",
                        "/clients/importer",
                        "/clients/other-api",
                        "/users/service-account-hospital-az-voorbeeld",
                        "/users/service-account-importer")),
                differences);
    }

    @Test
    void productionHasNothingOfDevelopment() {
        String text = production.toString();

        assertEquals("external", production.path("sslRequired").asText());
        for (String unfit : List.of("http://", "127.0.0.1", "localhost", "\"secret\":\"\"", "voorbeeld", "stand-in")) {
            assertFalse(text.contains(unfit), unfit);
        }
    }

    @Test
    void noSecretStandsInTheFile() {
        production.findValues("secret").forEach(RealmsTest::isPlaceholder);
        production.findValues("clientSecret").forEach(RealmsTest::isPlaceholder);
    }

    @Test
    void theLauncherFillsEveryPlaceholder() {
        KeycloakAddress keycloak = new KeycloakAddress("http://127.0.0.1:1", "admin", "admin");
        Realms realms = new Realms(keycloak, new Secrets(new StateFolder(state)), People.load(), "http://127.0.0.1:1");

        String filled = realms.filled(Realms.development()).toString();

        assertEquals("", filled.replace("${CLAIM.sub}", "").replaceAll("(?s)[^$]|[$](?![{])", ""));
        assertTrue(filled.contains("http://127.0.0.1/session/callback"));
    }

    /** A role, what carries it and the number over, and a scope that gives the number to those alone who have the role. */
    @Test
    void everyProfessionIsCarriedOverAndItsNumberGivenOnlyWithTheRole() {
        Set<String> professions = named(production.path("clientScopes"), "profession-");
        assertEquals(9, professions.size());

        for (String profession : professions) {
            String scope = "profession-" + profession;
            assertTrue(named(production.at("/roles/realm"), "").contains(profession), profession);
            assertTrue(named(production.path("identityProviderMappers"), "").contains(profession), profession);
            assertTrue(named(production.path("identityProviderMappers"), "nihdi of a ")
                    .contains(profession));
            assertEquals(
                    "[\"" + profession + "\"]",
                    member(production.path("scopeMappings"), scope)
                            .path("roles")
                            .toString());
            for (String client : List.of("web", "mobile")) {
                assertTrue(
                        member(production.path("clients"), client)
                                .path("defaultClientScopes")
                                .toString()
                                .contains("\"" + scope + "\""),
                        client + " " + profession);
            }
        }
        People.load()
                .people()
                .forEach(person ->
                        assertTrue(professions.containsAll(person.professions().keySet()), person.username()));
    }

    /** A token says no role that the scope leaves out, and the scope names no role that is not there. */
    @Test
    void theScopeOfRolesNamesEveryRole() {
        Set<String> mapped = new TreeSet<>();
        member(production.path("scopeMappings"), "platform-roles")
                .path("roles")
                .forEach(role -> mapped.add(role.asText()));

        assertEquals(named(production.at("/roles/realm"), ""), mapped);
    }

    private static void isPlaceholder(JsonNode secret) {
        assertTrue(secret.asText().matches("[$]\\{ZORGKRING_[A-Z_]+}"), secret::toString);
    }

    private static Set<String> named(JsonNode list, String prefix) {
        Set<String> names = new TreeSet<>();
        list.forEach(member -> {
            if (nameOf(member).startsWith(prefix)) {
                names.add(nameOf(member).substring(prefix.length()));
            }
        });
        return names;
    }

    /** Missing when nobody in the list has that name. */
    private static JsonNode member(JsonNode list, String name) {
        return StreamSupport.stream(list.spliterator(), false)
                .filter(member -> nameOf(member).equals(name))
                .findFirst()
                .orElse(MissingNode.getInstance());
    }

    private static String nameOf(JsonNode member) {
        for (String name : NAMES) {
            if (member.has(name)) {
                return member.path(name).asText();
            }
        }
        throw new AssertionError("nameless: " + member);
    }

    private static void compare(String path, JsonNode one, JsonNode other, Set<String> differences) {
        if (one.equals(other)) {
            return;
        }
        if (one.isObject() && other.isObject()) {
            Set<String> names = new TreeSet<>();
            one.fieldNames().forEachRemaining(names::add);
            other.fieldNames().forEachRemaining(names::add);
            names.forEach(name -> compare(path + "/" + name, one.path(name), other.path(name), differences));
        } else if (one.isArray() && other.isArray() && one.path(0).isObject()) {
            Set<String> names = named(one, "");
            names.addAll(named(other, ""));
            names.forEach(name -> compare(path + "/" + name, member(one, name), member(other, name), differences));
        } else {
            differences.add(path);
        }
    }
}
