package be.zorgkring.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import be.zorgkring.parts.identity.Identities;
import be.zorgkring.parts.identity.Insz;
import be.zorgkring.parts.identity.Nihdi;
import be.zorgkring.parts.identity.People;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class SignInIT {

    private final People people = People.load();

    @Test
    void aPhysicianIsKnownByWhatEhealthAsserts() {
        JsonNode claims = SignIn.claims(SignIn.accessToken("an.peeters"));

        assertTrue(texts(claims.path("aud")).contains("zorgkring-api"), claims.toString());
        assertEquals(people.named("an.peeters").ssin(), claims.path("ssin").asText());
        assertEquals(
                people.named("an.peeters").professions().get("physician"),
                claims.path("nihdi").asText());
        assertEquals(Set.of("citizen", "physician"), roles(claims));
        assertEquals("An", claims.path("given_name").asText());
        assertEquals("Peeters", claims.path("family_name").asText());
        assertEquals("mobile", claims.path("azp").asText());
        assertEquals(4, UUID.fromString(claims.path("sub").asText()).version());
    }

    @Test
    void aPersonWithoutAProfessionIsACitizenAndNothingElse() {
        JsonNode claims = SignIn.claims(SignIn.accessToken("rosa.maes"));

        assertEquals(Set.of("citizen"), roles(claims));
        assertFalse(claims.has("nihdi"));
        assertEquals(people.named("rosa.maes").ssin(), claims.path("ssin").asText());
    }

    @Test
    void aCoordinatorHasTheGroupOfThePilot() {
        JsonNode claims = SignIn.claims(SignIn.accessToken("els.janssens"));

        assertEquals(Set.of("/pilots/zorgzaam-leuven/coordinators"), texts(claims.path("groups")));
        assertEquals(Set.of("citizen"), roles(claims));
    }

    @Test
    void theAuthorityHasItsRole() {
        assertEquals(Set.of("citizen", "authority"), roles(SignIn.claims(SignIn.accessToken("karim.benali"))));
    }

    @Test
    void aPharmacistAndANurseAreKnownToo() {
        assertEquals(Set.of("citizen", "pharmacist"), roles(SignIn.claims(SignIn.accessToken("joris.claes"))));
        assertEquals(Set.of("citizen", "nurse"), roles(SignIn.claims(SignIn.accessToken("mia.dubois"))));
    }

    @Test
    void aTokenForAnotherApiDoesNotNameOurs() {
        JsonNode claims = SignIn.claims(SignIn.otherAudienceToken("an.peeters"));

        assertFalse(texts(claims.path("aud")).contains("zorgkring-api"), claims.toString());
        assertEquals("other-api", claims.path("azp").asText());
    }

    @Test
    void aHospitalSignsInWithItsKey() {
        JsonNode claims = SignIn.claims(SignIn.systemToken("hospital-az-voorbeeld"));

        assertEquals(Set.of("hospital"), roles(claims));
        assertTrue(claims.path("scope").asText().contains("system/*.rs"), claims.toString());
        assertTrue(texts(claims.path("aud")).contains("zorgkring-api"));
        assertFalse(claims.has("ssin"));
    }

    @Test
    void theImporterSignsInWithItsSecret() {
        assertEquals(Set.of("importer"), roles(SignIn.claims(SignIn.importerToken())));
    }

    @Test
    void aNewCitizenSignsInAtOnce() {
        Identities identities = new Identities(PartsOfThisJvm.get().keycloak());
        String ssin = Insz.neverIssued(LocalDate.of(1950, 6, 1), true);
        String username = identities.createCitizen(ssin, "Nieuwe", "Burger");

        JsonNode claims = SignIn.claims(SignIn.accessToken(username));

        assertEquals(ssin, claims.path("ssin").asText());
        assertEquals(Set.of("citizen"), roles(claims));
    }

    @Test
    void aProfessionThatIsNoLongerRecognisedIsGoneAtTheNextSignIn() {
        Identities identities = new Identities(PartsOfThisJvm.get().keycloak());
        String ssin = Insz.neverIssued(LocalDate.of(1981, 6, 1), true);
        String nihdi = Nihdi.of(499_777, 401);
        String username = identities.createProfessional(ssin, "Nieuwe", "Verpleegkundige", Map.of("nurse", nihdi));
        JsonNode before = SignIn.claims(SignIn.accessToken(username));

        identities.withdrawRecognition(username);

        JsonNode after = SignIn.claims(SignIn.freshAccessToken(username));
        assertEquals(nihdi, before.path("nihdi").asText());
        assertEquals(Set.of("citizen", "nurse"), roles(before));
        assertEquals(Set.of("citizen"), roles(after));
        assertFalse(after.has("nihdi"));
        assertEquals(before.path("sub"), after.path("sub"));
    }

    private static Set<String> roles(JsonNode claims) {
        return texts(claims.at("/realm_access/roles"));
    }

    private static Set<String> texts(JsonNode node) {
        Set<String> texts = new HashSet<>();
        if (node.isTextual()) {
            texts.add(node.asText());
        }
        node.forEach(item -> texts.add(item.asText()));
        return texts;
    }
}
