package be.zorgkring.testing.sweep;

import be.zorgkring.testing.SignIn;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/** Those who have no place with a person but a duty, or not even that. */
public final class Duties {

    private Duties() {}

    /** Where the token of each comes from; a token of null is no token. */
    public static Map<String, Supplier<String>> tokens() {
        Map<String, Supplier<String>> tokens = new LinkedHashMap<>();
        tokens.put("health data manager", () -> SignIn.accessToken("pieter.hermans"));
        tokens.put("data protection officer", () -> SignIn.accessToken("nora.desmet"));
        tokens.put("importer", SignIn::importerToken);
        tokens.put("operator", () -> SignIn.accessToken("olga.peters"));
        tokens.put("authority", () -> SignIn.accessToken("karim.benali"));
        tokens.put("coordinator", () -> SignIn.accessToken("els.janssens"));
        tokens.put("hospital's system", () -> SignIn.systemToken("hospital-az-voorbeeld"));
        tokens.put("nobody", () -> null);
        return tokens;
    }
}
