package be.zorgkring.safety;

import io.quarkus.runtime.LaunchMode;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.Config;

/** Aborts start-up, before anything is sent or answered, rather than keep health data over an unsafe configuration. */
@ApplicationScoped
public class StartupCheck {

    /** Permits what no launcher can do without, for a platform that runs on one machine with invented persons. */
    static final String ALLOWED = "zorgkring.safety.allow-insecure";

    /** Its turn at start-up; whatever else has to come early comes after it. */
    public static final int FIRST = Interceptor.Priority.PLATFORM_BEFORE;

    void refuseUnsafeSettings(@Observes @Priority(FIRST) StartupEvent started, Config config, LaunchMode mode) {
        Map<String, String> settings = settings(config);
        List<String> reasons = UnsafeSettings.everywhere(settings);
        if (mode == LaunchMode.NORMAL
                && !config.getOptionalValue(ALLOWED, Boolean.class).orElse(false)) {
            reasons.addAll(UnsafeSettings.inProduction(settings));
        }
        if (!reasons.isEmpty()) {
            throw new IllegalStateException("Unsafe configuration, start-up refused: " + String.join("; ", reasons)
                    + ". " + ALLOWED + "=true permits all but CORS, on one machine with invented persons.");
        }
    }

    private static Map<String, String> settings(Config config) {
        Map<String, String> settings = new HashMap<>();
        for (String name : config.getPropertyNames()) {
            if (name.startsWith("zorgkring.") || name.startsWith("quarkus.oidc.") || name.startsWith("quarkus.http.")) {
                config.getOptionalValue(name, String.class).ifPresent(value -> settings.put(name, value));
            }
        }
        return settings;
    }
}
