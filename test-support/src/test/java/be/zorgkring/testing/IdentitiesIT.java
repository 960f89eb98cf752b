package be.zorgkring.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import be.zorgkring.parts.identity.Identities;
import be.zorgkring.parts.identity.Identities.Citizen;
import be.zorgkring.parts.identity.Invented;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class IdentitiesIT {

    @Test
    void whoeverDrawsWhereOthersDrewGetsANumberOfTheirOwn() {
        int start = Invented.ATTACK.size() - 1; // and goes round
        Set<String> drawn = new HashSet<>();
        for (int i = 0; i < 4; i++) {
            Identities another = new Identities(RealParts.running().keycloak());
            Citizen citizen = another.invent(Invented.ATTACK, start, "Vera", "Verzonnen");
            assertTrue(drawn.add(citizen.insz()), citizen.insz());
        }
    }

    @Test
    void someoneInventedSignsInWithTheirNumber() {
        Citizen citizen = new Identities(RealParts.running().keycloak()).invent(Invented.ATTACK, "Vera", "Verzonnen");

        assertEquals(
                citizen.insz(),
                SignIn.claims(SignIn.accessToken(citizen.username()))
                        .path("ssin")
                        .asText());
        assertNotEquals(citizen.insz(), citizen.username());
    }
}
