package be.zorgkring.patient.emergency.usecase;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** All that can be set about access in an emergency: record, notification and banner are not up to anybody. */
@ConfigMapping(prefix = "zorgkring.patient.emergency")
interface EmergencySettings {

    /** How long an emergency access lasts: from one minute to four hours. */
    @WithDefault("PT4H")
    Duration lasts();
}
