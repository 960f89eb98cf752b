package be.zorgkring.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import be.zorgkring.parts.identity.Identities;
import be.zorgkring.parts.identity.Insz;
import be.zorgkring.parts.identity.People;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MandatesIT {

    private final People people = People.load();

    @Test
    void theTokenOfAParentSaysForWhomTheyActAndOnlyPatientServiceCanReadIt() {
        String token = SignIn.accessToken("sara.willems");

        String sealed = sealed(token);
        assertEquals(5, sealed.split("\\.", -1).length, "a JWE of five parts");
        for (String mandator : new String[] {"noor.willems", "jan.willems"}) {
            String ssin = people.named(mandator).ssin();
            assertFalse(SignIn.claims(token).toString().contains(ssin));
            assertFalse(decoded(sealed).contains(ssin));
        }
    }

    @Test
    void whoActsForNobodyHasTheSameClaimOfTheSameLength() {
        assertEquals(
                sealed(SignIn.accessToken("sara.willems")).length(),
                sealed(SignIn.accessToken("rosa.maes")).length());
        assertFalse(SignIn.claims(SignIn.otherAudienceToken("rosa.maes")).has("may_act"));
    }

    @Test
    void theSignInGoesOnWithoutTheClaimWhenEhealthSaysSomethingUnknown() {
        Identities identities = new Identities(RealParts.running().keycloak());
        String username = identities.createCitizen(Insz.neverIssued(LocalDate.of(1961, 4, 5), true), "Kim", "Test");
        assertTrue(SignIn.claims(SignIn.accessToken(username)).has("may_act"));

        identities.sayMayAct(username, "[{\"sub\":\"x\",\"userProfile\":{\"children\":\"all\"}}]");
        assertFalse(SignIn.claims(SignIn.freshAccessToken(username)).has("may_act"));

        identities.sayMayAct(username, null);
        assertTrue(SignIn.claims(SignIn.freshAccessToken(username)).has("may_act"));
    }

    private static String sealed(String token) {
        JsonNode sealed = SignIn.claims(token).path("may_act").path("sealed");
        assertTrue(sealed.isTextual(), sealed.toString());
        return sealed.asText();
    }

    private static String decoded(String jwe) {
        return Stream.of(jwe.split("\\."))
                .map(part -> new String(
                        java.util.Base64.getUrlDecoder().decode(part), java.nio.charset.StandardCharsets.ISO_8859_1))
                .reduce("", String::concat);
    }
}
