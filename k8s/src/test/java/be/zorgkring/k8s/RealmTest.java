package be.zorgkring.k8s;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.keycloak.common.util.StringPropertyReplacer;
import org.keycloak.representations.idm.ClientRepresentation;
import org.keycloak.representations.idm.RealmRepresentation;

/** The realm that Keycloak's operator is given, read by Keycloak's own classes. */
class RealmTest {

    /** Refuses a field that Keycloak does not know. */
    private static final ObjectMapper STRICT = new ObjectMapper();

    private final JsonNode rendered =
            Chart.render(Chart.everything()).all("KeycloakRealmImport").get(0);

    @TempDir
    Path folder;

    @Test
    void isMadeOnlyWhenAskedFor() {
        assertEquals(0, Chart.render().all("KeycloakRealmImport").size());
    }

    @Test
    void noSessionLivesLongerThanIsRememberedThatItEnded() throws IOException {
        var remembered = Chart.YAML
                .readTree(Path.of("chart", "values.yaml").toFile())
                .at("/kafka/topics/list/zorgkring.session/config/retention.ms")
                .asLong();
        assertTrue(realm().getSsoSessionMaxLifespan() * 1000L < remembered);
    }

    @Test
    void aMisspeltFieldOfTheRealmWouldBeFound() throws IOException {
        var misspelt = imported().replaceFirst("\"sslRequired\"", "\"sslRequird\"");

        assertTrue(assertThrows(IOException.class, () -> STRICT.readValue(misspelt, RealmRepresentation.class))
                .getMessage()
                .contains("sslRequird"));
    }

    @Test
    void itIsAsThisSiteNeedsIt() throws IOException {
        var realm = realm();
        var clients = realm.getClients().stream()
                .collect(Collectors.toMap(ClientRepresentation::getClientId, client -> client));
        var ehealth = realm.getIdentityProviders().get(0).getConfig();

        assertEquals("zorgkring", realm.getRealm());
        assertEquals("external", realm.getSslRequired());
        assertEquals(Set.of("web", "mobile", "operator"), clients.keySet());
        assertEquals(
                List.of("https://zorgkring.example/session/callback"),
                clients.get("web").getRedirectUris());
        assertEquals("made-up web", clients.get("web").getSecret());
        assertEquals("made-up operator", clients.get("operator").getSecret());
        assertEquals(
                List.of("be.region.example.zorgkring:/callback"),
                clients.get("mobile").getRedirectUris());
        assertEquals("https://iam.ehealth.example/auth/realms/M2M", ehealth.get("issuer"));
        assertEquals("made-up ehealth", ehealth.get("clientSecret"));
    }

    /** The user's name of the claim is Keycloak's own, and the only placeholder that stays. */
    @Test
    void keycloaksImportLeavesNoPlaceholder() {
        assertFalse(imported().replace("${CLAIM.sub}", "").contains("${"));
    }

    @Test
    void itsSecretsAreThoseThatTheServicesRead() {
        var placeholders = rendered.at("/spec/placeholders");

        assertEquals(
                Map.of("name", "zorgkring-gateway-web-client", "key", "secret"),
                Chart.map(placeholders.at("/ZORGKRING_WEB_CLIENT_SECRET/secret")));
        assertEquals(
                Map.of("name", "zorgkring-operator-client", "key", "client-secret"),
                Chart.map(placeholders.at("/ZORGKRING_OPERATOR_CLIENT_SECRET/secret")));
    }

    @Test
    void theSecretThatOnlyItReadsIsFetchedAndSaid() {
        assertTrue(Chart.render(Chart.everything()).all("ExternalSecret").stream()
                .anyMatch(secret -> Chart.nameOf(secret).equals("zorgkring-keycloak-ehealth")));
        assertTrue(Chart.notes(Chart.everything())
                .contains("zorgkring-keycloak-ehealth / client-secret  (Keycloak's import of the realm)"));
    }

    @Test
    void theRealmHasTheNameOfTheIssuerAndStandsWhereItsKeycloakIs() throws IOException {
        var values = Files.writeString(
                folder.resolve("values.yaml"),
                "{oidc: {issuer: https://id.region.example/realms/care}, keycloak: {realm: {namespace: identity}}}");

        var other = Chart.render(Chart.everything(), values)
                .all("KeycloakRealmImport")
                .get(0);

        assertEquals("care", other.at("/spec/realm/realm").asText());
        assertEquals("identity", other.at("/metadata/namespace").asText());
    }

    private RealmRepresentation realm() throws IOException {
        return assertDoesNotThrow(() -> STRICT.readValue(imported(), RealmRepresentation.class));
    }

    /** The realm as Keycloak's import reads it, with the secrets put in by the very class that it uses. */
    private String imported() {
        var secrets = Map.of(
                "ZORGKRING_EHEALTH_CLIENT_SECRET", "made-up ehealth",
                "ZORGKRING_WEB_CLIENT_SECRET", "made-up web",
                "ZORGKRING_OPERATOR_CLIENT_SECRET", "made-up operator");
        assertEquals(
                secrets.keySet(),
                Chart.YAML
                        .convertValue(rendered.at("/spec/placeholders"), Map.class)
                        .keySet());
        return StringPropertyReplacer.replaceProperties(
                rendered.at("/spec/realm").toString(), secrets::get);
    }
}
