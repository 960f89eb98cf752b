package be.zorgkring.patient.emergency.usecase;

import be.zorgkring.patient.emergency.domain.EmergencyAccess;
import io.quarkus.runtime.Startup;
import jakarta.inject.Singleton;
import java.time.Duration;

/** How long an emergency access lasts here; start-up fails when that is not from one minute to four hours. */
@Startup
@Singleton
class EmergencyPeriod {

    private static final Duration SHORTEST = Duration.ofMinutes(1);

    private final Duration lasts;

    EmergencyPeriod(EmergencySettings settings) {
        lasts = settings.lasts();
        if (lasts.compareTo(SHORTEST) < 0 || lasts.compareTo(EmergencyAccess.LONGEST) > 0) {
            throw new IllegalStateException(
                    "zorgkring.patient.emergency.lasts is from " + SHORTEST + " to " + EmergencyAccess.LONGEST);
        }
    }

    Duration lasts() {
        return lasts;
    }
}
