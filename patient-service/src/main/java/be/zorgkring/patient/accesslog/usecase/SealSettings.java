package be.zorgkring.patient.accesslog.usecase;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Map;

/** How the access log is sealed; a key is 32 random bytes in base64. */
@ConfigMapping(prefix = "zorgkring.patient.access-log")
public interface SealSettings {

    /** The key with which the log is sealed from now on. */
    String sealKey();

    /** Name of that key, stored beside what it sealed. */
    @WithDefault("1")
    String sealKeyId();

    /** Earlier keys by their name, for as long as the log is to be verified. */
    Map<String, String> retiredSealKeys();

    @WithDefault("60s")
    Duration sealEvery();
}
