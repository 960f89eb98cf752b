package be.zorgkring.kernel.startup;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Names what makes a configuration unfit for real health data, every reason at once; never what a secret is. */
final class UnsafeSettings {

    private static final String ISSUER = "zorgkring.oidc.issuer";
    private static final int SHORTEST = 16;
    private static final int FEWEST_CHARACTERS = 8;
    private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");

    private UnsafeSettings() {}

    /**
     * The reasons, none when it is safe.
     *
     * @param settings all settings of this service, its own and those of Quarkus, by name
     */
    static List<String> in(Map<String, String> settings) {
        List<String> reasons = new ArrayList<>();
        signIn(settings, reasons);
        if (settings.getOrDefault("quarkus.http.cors.origins", "").contains("*")) {
            reasons.add("quarkus.http.cors.origins holds *, which opens the API to every web page");
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
        URI issuer = URI.create(settings.getOrDefault(ISSUER, ""));
        if (!"https".equals(issuer.getScheme())) {
            reasons.add(ISSUER + " is not https, so that tokens could be forged on the way");
        }
        String host = String.valueOf(issuer.getHost());
        if (THIS_MACHINE.contains(host) || host.endsWith(".localhost")) {
            reasons.add(ISSUER + " is on this machine, where only the demo's realm is, with its known passwords");
        }
    }

    private static void secrets(Map<String, String> settings, List<String> reasons) {
        new TreeMap<>(settings).forEach((name, value) -> {
            if (!name.startsWith("zorgkring.") || value.isEmpty()) {
                return;
            }
            boolean password = name.endsWith("password");
            boolean key = name.endsWith("key") || name.endsWith("secret");
            boolean tooLittle =
                    value.length() < SHORTEST || value.chars().distinct().count() < FEWEST_CHARACTERS;
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
