package be.zorgkring.dev.demo.story;

import be.zorgkring.parts.identity.Identities;
import be.zorgkring.parts.identity.Identities.Citizen;
import be.zorgkring.parts.identity.Invented;
import be.zorgkring.parts.identity.People;
import be.zorgkring.testing.Browser;
import be.zorgkring.testing.SignIn;
import java.net.URI;
import java.util.function.Supplier;

/**
 * Who plays: the demo's people, and a new person each time, so that the story can be told again and again. Nobody of
 * them exists.
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
        Citizen rosa,
        Citizen jan,
        Supplier<Citizen> neighbour) {

    static final String PILOT = "zorgzaam-leuven";

    static Cast assemble(URI gateway, Identities identities) {
        Citizen rosa = identities.invent(Invented.STORY, "Rosa", "Maes (verzonnen)");
        Citizen eva = identities.invent(Invented.STORY_CHILD, "Eva", "Maes (verzonnen)");
        identities.sayMayActFor(eva.username(), rosa.insz());
        Citizen jan = identities.invent(Invented.STORY, "Jan", "Smets (verzonnen)");
        return new Cast(
                gateway,
                browser("Dr An Peeters, GP"),
                browser("Rosa Maes, the person"),
                token("Joris Claes, pharmacist", "joris.claes"),
                token("Mia Dubois, home nurse", "mia.dubois"),
                token("Tom Maes, informal carer", "tom.maes"),
                token("Eva Maes, daughter", eva.username()),
                token("Jan Smets, who leaves", jan.username()),
                token("Dr Luc Lambert, stranger", "luc.lambert"),
                token("Dr Sofie Wouters, hospital", "sofie.wouters"),
                token("Els Janssens, coordinator", "els.janssens"),
                token("Karim Benali, authority", "karim.benali"),
                new Who.WithToken("AZ Voorbeeld, hospital system", () -> SignIn.systemToken("hospital-az-voorbeeld")),
                rosa,
                jan,
                () -> identities.invent(Invented.STORY_NEIGHBOUR, "Bea", "Buren (verzonnen)"));
    }

    /** Through the gateway, the broker and eHealth's login page, as in any browser. */
    void signIn(Who who, String username) {
        URI after = gateway.resolve("/session");
        ((Who.InBrowser) who).browser().signIn(gateway.resolve("/session/login?to=/session"), username, after::equals);
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
