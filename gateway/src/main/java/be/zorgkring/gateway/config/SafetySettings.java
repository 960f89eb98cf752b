package be.zorgkring.gateway.config;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** What all five services ask before they start on settings that are unfit for real health data. */
@ConfigMapping(prefix = "zorgkring.safety")
interface SafetySettings {

    /** Permits http and secrets of development in the prod profile, for a platform that runs on one machine. */
    @WithDefault("false")
    boolean allowInsecure();
}
