package be.zorgkring.kernel.erasure;

import java.time.Period;
import java.util.Locale;
import java.util.Optional;

/** Why the law lets a service keep something of a person who asked for erasure; docs/retention.md names the law. */
public enum RetentionRule {

    /** What belongs to the care record. */
    CARE_FACTS,
    /** What shows that the platform was used as the person allowed. */
    ACCOUNTABILITY,
    /** Who looked at what: kept as long as the log itself, since nothing can be taken out of its chain. */
    ACCESS_LOG;

    /** As it is written in events and answers. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** How long, from the request on; empty without an end. */
    Optional<Period> period(RetentionSettings settings) {
        return switch (this) {
            case CARE_FACTS -> Optional.of(settings.careFacts());
            case ACCOUNTABILITY -> Optional.of(settings.accountability());
            case ACCESS_LOG -> Optional.empty();
        };
    }
}
