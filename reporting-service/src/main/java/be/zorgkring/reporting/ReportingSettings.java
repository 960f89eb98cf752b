package be.zorgkring.reporting;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Min;

/** What an operator decides about reporting; start-up stops at a value that would undo the protection of people. */
@ConfigMapping(prefix = "zorgkring.reporting")
public interface ReportingSettings {

    /** Key of the pseudonyms: 32 random bytes or more, in base64. Whoever changes it starts reporting from nothing. */
    String pseudonymKey();

    Threshold threshold();

    /** The least number of people shown as a count, to each audience. No Belgian source gives one number for all. */
    interface Threshold {

        @WithDefault("5")
        @Min(2)
        int coordinator();

        @WithDefault("10")
        @Min(2)
        int authority();
    }
}
