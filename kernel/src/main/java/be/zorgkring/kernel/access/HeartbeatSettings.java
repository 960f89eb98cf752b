package be.zorgkring.kernel.access;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Where a service tells that all facts were sent, and how often. */
@ConfigMapping(prefix = "zorgkring.heartbeat")
public interface HeartbeatSettings {

    /** Topics of facts that are this service's to tell; a service without has no heartbeat. */
    Optional<List<String>> topics();

    @WithDefault("5s")
    Duration every();
}
