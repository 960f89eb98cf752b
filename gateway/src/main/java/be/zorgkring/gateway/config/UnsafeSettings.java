package be.zorgkring.gateway.config;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Names what makes a configuration unfit for real health data, so that start-up can refuse it with every reason at once. */
final class UnsafeSettings {

    private static final int SHORTEST_SECRET = 32;

    private UnsafeSettings() {}

    /** Reasons that hold always: no local launcher needs them. */
    static List<String> everywhere(Set<String> corsOrigins) {
        return corsOrigins.contains("*")
                ? List.of("zorgkring.gateway.cors-origins holds *, which opens the API to every web page")
                : List.of();
    }

    /** Reasons that {@code zorgkring.safety.allow-insecure} lifts for a platform on one machine. */
    static List<String> inProduction(URI issuer, URI publicUrl, String webClientSecret) {
        List<String> reasons = new ArrayList<>();
        if (!"https".equals(issuer.getScheme())) {
            reasons.add("zorgkring.oidc.issuer is not https, so tokens could be forged on the way");
        }
        if (!"https".equals(publicUrl.getScheme())) {
            reasons.add("zorgkring.gateway.public-url is not https, so session cookies would travel in the clear");
        }
        if (webClientSecret.length() < SHORTEST_SECRET
                || webClientSecret.chars().distinct().count() < 8) {
            reasons.add(
                    "zorgkring.gateway.web-client-secret is a development secret; give 32 random characters or more");
        }
        return reasons;
    }
}
