package be.zorgkring.gateway.edge;

import be.zorgkring.gateway.config.GatewaySettings;
import io.vertx.core.MultiMap;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.Map;

/** Headers that every answer carries, whoever made it; a service cannot weaken them. */
@ApplicationScoped
public class SecurityHeaders {

    private final Map<String, String> always = new LinkedHashMap<>();

    SecurityHeaders(GatewaySettings settings) {
        always.put("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'; base-uri 'none'");
        always.put("X-Content-Type-Options", "nosniff");
        always.put("X-Frame-Options", "DENY");
        always.put("Referrer-Policy", "no-referrer");
        always.put("Cross-Origin-Resource-Policy", "same-origin");
        always.put("Cache-Control", "no-store");
        if ("https".equals(settings.publicUrl().getScheme())) {
            always.put("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
        }
    }

    void addTo(MultiMap headers) {
        always.forEach(headers::set);
    }

    /** Removes a service's own versions, which the proxy would otherwise send beside these. */
    public void removeFrom(MultiMap headers) {
        always.keySet().forEach(headers::remove);
    }
}
