package be.zorgkring.reporting;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Min;
import java.time.Duration;

/** What an operator decides about reporting; start-up stops at a value that would undo the protection of people. */
@ConfigMapping(prefix = "zorgkring.reporting")
public interface ReportingSettings {

    /** Key of the pseudonyms: 32 random bytes or more, in base64. Whoever changes it starts reporting from nothing. */
    String pseudonymKey();

    Threshold threshold();

    /** How often it is looked whether figures are to be published. */
    @WithDefault("5s")
    Duration publishEvery();

    /** Figures move when the facts of so many people have: enough for every audience, since all read the same publication. */
    default int step() {
        return Math.max(threshold().coordinator(), threshold().authority());
    }

    /**
     * The least number of people shown as a count, to each audience; larger ones are rounded to multiples of it. No Belgian
     * source gives one number for all.
     */
    interface Threshold {

        @WithDefault("5")
        @Min(2)
        int coordinator();

        @WithDefault("10")
        @Min(2)
        int authority();
    }
}
