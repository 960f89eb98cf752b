package be.zorgkring.patient.person.usecase;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How often an open order to rotate the keys is looked for. */
@ConfigMapping(prefix = "zorgkring.patient.insz-rotation")
public interface RotationSettings {

    @WithDefault("10s")
    Duration every();
}
