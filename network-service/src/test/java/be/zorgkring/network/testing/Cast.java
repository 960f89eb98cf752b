package be.zorgkring.network.testing;

import be.zorgkring.parts.identity.Identities;
import be.zorgkring.parts.identity.Insz;
import be.zorgkring.parts.identity.Nihdi;
import be.zorgkring.testing.RealParts;
import be.zorgkring.testing.SignIn;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

/**
 * The people of these tests, new in each run: topics are shared with other runs, and one NIHDI number must not stand for
 * two professionals there.
 */
public enum Cast {
    GP("physician", "persphysician", 1, "Ana Pęters"),
    PHARMACIST("pharmacist", "perspharmacist", 2, "Joris Claes"),
    NURSE("nurse", "persnurse", 4, "Mïa Van Den Bœuf"),
    STRANGER("physician", "persphysician", 1, "Luc Lambert"),
    PERSON(null, null, 0, "Rosa Maes"),
    SON(null, null, 0, "Tom Maes");

    private static final SecureRandom RANDOM = new SecureRandom();

    private final String profession;
    private final String role;
    private final String fullName;
    private final String nihdi;
    private String username;

    Cast(String profession, String role, int digit, String fullName) {
        this.profession = profession;
        this.role = role;
        this.fullName = fullName;
        this.nihdi = Nihdi.of(digit * 100_000 + new SecureRandom().nextInt(100_000), 1);
    }

    public synchronized String token() {
        if (username == null) {
            Identities identities = new Identities(RealParts.running().keycloak());
            LocalDate birth = LocalDate.of(1920, 1, 1).plusDays(RANDOM.nextInt(25_000));
            String ssin = Insz.neverIssued(birth, true);
            String[] names = fullName.split(" ", 2);
            username = profession == null
                    ? identities.createCitizen(ssin, names[0], names[1])
                    : identities.createProfessional(ssin, names[0], names[1], Map.of(profession, nihdi));
        }
        return SignIn.accessToken(username);
    }

    public UUID account() {
        return UUID.fromString(SignIn.claims(token()).path("sub").asText());
    }

    public String nihdi() {
        return nihdi;
    }

    public String role() {
        return role;
    }

    public String fullName() {
        return fullName;
    }
}
