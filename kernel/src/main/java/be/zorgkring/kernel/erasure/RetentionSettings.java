package be.zorgkring.kernel.erasure;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.time.Period;

/** How long what is kept of erased people stays, as ISO 8601 periods from the day of the request: {@code P30Y}. */
@ConfigMapping(prefix = "zorgkring.retention")
public interface RetentionSettings {

    @WithDefault("P30Y")
    Period careFacts();

    @WithDefault("P10Y")
    Period accountability();

    /** How often it is looked whether something has to go. */
    @WithDefault("1h")
    Duration every();
}
