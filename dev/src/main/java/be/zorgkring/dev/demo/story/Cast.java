package be.zorgkring.dev.demo.story;

import be.zorgkring.dev.identity.Identities;
import be.zorgkring.dev.identity.Insz;
import be.zorgkring.dev.identity.People;
import be.zorgkring.dev.testing.Browser;
import be.zorgkring.dev.testing.SignIn;
import java.net.URI;
import java.time.LocalDate;
import java.util.concurrent.ThreadLocalRandom;

/**
 * Who plays: the demo's people, and a new person each time, so that the story can be told again and again. Nobody of
 * them exists; the numbers have serials that are never issued.
 */
record Cast(
        URI gateway,
        Who physician,
        Who person,
        Who pharmacist,
        Who nurse,
        Who carer,
        Who daughter,
        Who leaver,
        Who stranger,
        Who specialist,
        Who coordinator,
        Who authority,
        Who hospital,
        String insz,
        LocalDate birthDate,
        String personUsername) {

    static final String PILOT = "zorgzaam-leuven";

    static Cast assemble(URI gateway, Identities identities) {
        ThreadLocalRandom random = ThreadLocalRandom.current();
        LocalDate birthDate = LocalDate.of(1920 + random.nextInt(70), 1 + random.nextInt(12), 1 + random.nextInt(28));
        String insz = Insz.neverIssued(birthDate, true);
        String username = identities.createCitizen(insz, "Rosa", "Maes (verzonnen)");
        String daughter =
                identities.createCitizen(Insz.neverIssued(birthDate.plusYears(30), true), "Eva", "Maes (verzonnen)");
        identities.sayMayActFor(daughter, insz);
        String leaver = identities.createCitizen(leaverInsz(birthDate), "Jan", "Smets (verzonnen)");
        return new Cast(
                gateway,
                browser("Dr An Peeters, GP"),
                browser("Rosa Maes, the person"),
                token("Joris Claes, pharmacist", "joris.claes"),
                token("Mia Dubois, home nurse", "mia.dubois"),
                token("Tom Maes, informal carer", "tom.maes"),
                token("Eva Maes, daughter", daughter),
                token("Jan Smets, who leaves", leaver),
                token("Dr Luc Lambert, stranger", "luc.lambert"),
                token("Dr Sofie Wouters, hospital", "sofie.wouters"),
                token("Els Janssens, coordinator", "els.janssens"),
                token("Karim Benali, authority", "karim.benali"),
                new Who.WithToken("AZ Voorbeeld, hospital system", () -> SignIn.systemToken("hospital-az-voorbeeld")),
                insz,
                birthDate,
                username);
    }

    /** Through the gateway, the broker and eHealth's login page, as in any browser. */
    void signIn(Who who, String username) {
        URI after = gateway.resolve("/session");
        ((Who.InBrowser) who).browser().signIn(gateway.resolve("/session/login?to=/session"), username, after::equals);
    }

    LocalDate leaversBirthDate() {
        return leaversBirthDate(birthDate);
    }

    String leaverInsz() {
        return leaverInsz(birthDate);
    }

    private static LocalDate leaversBirthDate(LocalDate personsBirthDate) {
        return personsBirthDate.minusYears(1);
    }

    private static String leaverInsz(LocalDate personsBirthDate) {
        return Insz.neverIssued(leaversBirthDate(personsBirthDate), false);
    }

    static String insz(String username) {
        return People.load().named(username).ssin();
    }

    static String nihdi(String username) {
        return People.load().named(username).nihdi8().orElseThrow();
    }

    private static Who browser(String name) {
        return new Who.InBrowser(name, new Browser());
    }

    private static Who token(String name, String username) {
        return new Who.WithToken(name, () -> SignIn.accessToken(username));
    }
}
