package be.zorgkring.safety;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Names what makes a configuration unfit for real health data, every reason at once; never what a secret is. */
final class UnsafeSettings {

    private static final String ISSUER = "zorgkring.oidc.issuer";
    private static final String PUBLIC_URL = "zorgkring.gateway.public-url";
    // "…key", "…secret", and a numbered one of several: "…retired-keys.2".
    private static final Pattern KEY = Pattern.compile("(key|secret|keys[.][^.]+)$");
    private static final int SHORTEST = 16;
    private static final int SHORTEST_CLIENT_SECRET = 32;
    private static final int FEWEST_CHARACTERS = 8;
    // Not by URI, which gives up on an address that is none: that one has to be named too.
    private static final Pattern THIS_MACHINE =
            Pattern.compile("^[a-z]+://(([^/]*[.])?localhost|127[.][0-9.]+|\\[::1])(:|/|$)", Pattern.CASE_INSENSITIVE);

    private UnsafeSettings() {}

    /** Reasons that hold always: no launcher needs them. */
    static List<String> everywhere(Map<String, String> settings) {
        List<String> reasons = new ArrayList<>();
        for (String name : List.of("quarkus.http.cors.origins", "zorgkring.gateway.cors-origins")) {
            if (settings.getOrDefault(name, "").contains("*")) {
                reasons.add(name + " holds *, which opens the API to every web page");
            }
        }
        return reasons;
    }

    /**
     * Reasons beside those, none when it is fit for real people.
     *
     * @param settings all settings of this service, its own and those of Quarkus, by name
     */
    static List<String> inProduction(Map<String, String> settings) {
        List<String> reasons = new ArrayList<>();
        signIn(settings, reasons);
        if (settings.containsKey(PUBLIC_URL) && !"https".equals(scheme(settings.get(PUBLIC_URL)))) {
            reasons.add(PUBLIC_URL + " is not https, so that session cookies would travel in the clear");
        }
        if (isOn(settings, "zorgkring.insz.allow-unissued-serials", "false")) {
            reasons.add("zorgkring.insz.allow-unissued-serials is on, which lets the invented persons of the demo in");
        }
        secrets(settings, reasons);
        return reasons;
    }

    private static void signIn(Map<String, String> settings, List<String> reasons) {
        for (String name : List.of("quarkus.oidc.enabled", "quarkus.oidc.tenant-enabled")) {
            if (!isOn(settings, name, "true")) {
                reasons.add(name + " is off, so that nobody would have to sign in");
            }
        }
        String issuer = settings.getOrDefault(ISSUER, "");
        if (!"https".equals(scheme(issuer))) {
            reasons.add(ISSUER + " is not https, so that tokens could be forged on the way");
        }
        if (THIS_MACHINE.matcher(issuer).find()) {
            reasons.add(ISSUER + " is on this machine, where only the demo's realm is, with its known passwords");
        }
    }

    private static String scheme(String address) {
        return address.replaceAll(":.*", "").toLowerCase(Locale.ROOT);
    }

    private static void secrets(Map<String, String> settings, List<String> reasons) {
        new TreeMap<>(settings).forEach((name, value) -> {
            if (!name.startsWith("zorgkring.") || value.isEmpty()) {
                return;
            }
            boolean password = name.endsWith("password");
            boolean key = KEY.matcher(name).find();
            // It seals the sessions of browsers as well.
            int shortest = name.endsWith("client-secret") ? SHORTEST_CLIENT_SECRET : SHORTEST;
            boolean tooLittle =
                    value.length() < shortest || value.chars().distinct().count() < FEWEST_CHARACTERS;
            if (password && tooLittle) {
                reasons.add(name + " is a password of development; give " + SHORTEST + " random characters or more");
            }
            if (key && tooLittle) {
                reasons.add(name + " is no key but a placeholder; give random bytes");
            }
        });
    }

    private static boolean isOn(Map<String, String> settings, String name, String otherwise) {
        return Boolean.parseBoolean(settings.getOrDefault(name, otherwise));
    }
}
