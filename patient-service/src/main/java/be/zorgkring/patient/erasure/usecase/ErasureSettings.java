package be.zorgkring.patient.erasure.usecase;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.List;

/** Who has to confirm an erasure. */
@ConfigMapping(prefix = "zorgkring.patient.erasure")
public interface ErasureSettings {

    /** Services that hold data about persons, this one included. */
    @WithDefault("patient-service,network-service,action-service,reporting-service")
    List<String> services();

    /** After how long a service that did not confirm is asked again. */
    @WithDefault("10m")
    Duration remindAfter();
}
