package be.zorgkring.gateway.config;

import io.quarkus.runtime.LaunchMode;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Aborts start-up rather than serve health data over an unsafe configuration. */
@ApplicationScoped
class StartupCheck {

    void refuseUnsafeSettings(
            @Observes StartupEvent started,
            GatewaySettings gateway,
            IdentitySettings identity,
            SafetySettings safety,
            LaunchMode mode) {
        List<String> reasons =
                new ArrayList<>(UnsafeSettings.everywhere(gateway.corsOrigins().orElse(Set.of())));
        if (mode == LaunchMode.NORMAL && !safety.allowInsecure()) {
            reasons.addAll(
                    UnsafeSettings.inProduction(identity.issuer(), gateway.publicUrl(), gateway.webClientSecret()));
        }
        if (!reasons.isEmpty()) {
            throw new IllegalStateException("Unsafe configuration, start-up refused: " + String.join("; ", reasons));
        }
    }
}
