package be.zorgkring.gateway.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;

class CallerTest {

    @Test
    void readsWhatTheDoorNeedsAndNoMore() {
        Caller caller = Caller.of(token("""
                {"sub":"7d0e","azp":"web","aud":["zorgkring-api","account"],"exp":1700000000,"ssin":"85073003328",
                 "realm_access":{"roles":["citizen","physician"]},"groups":["/pilots/x/coordinators"]}"""));
        assertEquals("7d0e", caller.accountId());
        assertEquals(List.of("zorgkring-api", "account"), caller.audience());
        assertEquals(List.of("citizen", "physician"), caller.roles());
        assertEquals(Instant.ofEpochSecond(1700000000), caller.expiresAt());
    }

    @Test
    void toleratesASingleAudienceAndMissingClaims() {
        Caller caller = Caller.of(token("{\"sub\":\"7d0e\",\"aud\":\"zorgkring-api\"}"));
        assertEquals(List.of("zorgkring-api"), caller.audience());
        assertEquals(List.of(), caller.roles());
    }

    @Test
    void itsTextGivesNoTokenAway() {
        Caller caller = Caller.of(token("{\"sub\":\"7d0e\",\"azp\":\"web\"}"));
        assertFalse(caller.toString().contains(caller.accessToken()));
        assertFalse(caller.toString().contains("7d0e"));
    }

    private static String token(String claims) {
        return "e30." + Base64.getUrlEncoder().withoutPadding().encodeToString(claims.getBytes(StandardCharsets.UTF_8))
                + ".c2ln";
    }
}
