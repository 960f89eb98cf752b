package be.zorgkring.action.world;

import be.zorgkring.parts.identity.Identities;
import be.zorgkring.parts.identity.Insz;
import be.zorgkring.parts.identity.Nihdi;
import be.zorgkring.testing.RealParts;
import be.zorgkring.testing.SignIn;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;

/** People made for these tests alone, because the topics are shared with the tests of others. */
public final class Cast {

    /** One person; {@code professionalId} is null for a citizen. */
    public record Player(String username, String role, String nihdi8, UUID professionalId) {

        public UUID accountId() {
            return UUID.fromString(SignIn.claims(token()).path("sub").asText());
        }

        public String token() {
            return SignIn.accessToken(username);
        }
    }

    public static final Player PHYSICIAN = professional("physician", "persphysician", 1);
    public static final Player PHARMACIST = professional("pharmacist", "perspharmacist", 2);
    public static final Player NURSE = professional("nurse", "persnurse", 4);
    public static final Player STRANGER = professional("physician", "persphysician", 1);
    public static final Player PERSON = citizen();
    public static final Player CARER = citizen();

    private Cast() {}

    private static Player professional(String profession, String role, int digit) {
        String nihdi = Nihdi.of(digit * 100_000 + ThreadLocalRandom.current().nextInt(100_000), 1);
        String username = identities().createProfessional(ssin(), "Test", "Persoon", Map.of(profession, nihdi));
        return new Player(username, role, nihdi.substring(0, 8), UUID.randomUUID());
    }

    private static Player citizen() {
        return new Player(identities().createCitizen(ssin(), "Test", "Persoon"), "patient", null, null);
    }

    private static Identities identities() {
        return new Identities(RealParts.running().keycloak());
    }

    private static String ssin() {
        return Insz.neverIssued(
                LocalDate.of(1930, 1, 1).plusDays(ThreadLocalRandom.current().nextInt(25_000)), true);
    }
}
