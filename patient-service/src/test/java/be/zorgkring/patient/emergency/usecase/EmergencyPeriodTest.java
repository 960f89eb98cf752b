package be.zorgkring.patient.emergency.usecase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmergencyPeriodTest {

    @ParameterizedTest
    @ValueSource(strings = {"PT1M", "PT90M", "PT4H"})
    void fromAMinuteToFourHoursIsPermitted(String lasts) {
        assertEquals(Duration.parse(lasts), new EmergencyPeriod(() -> Duration.parse(lasts)).lasts());
    }

    @ParameterizedTest
    @ValueSource(strings = {"PT0S", "PT59S", "PT4H0.001S", "P365D", "-PT1H"})
    void anythingElseStopsTheService(String lasts) {
        assertThrows(IllegalStateException.class, () -> new EmergencyPeriod(() -> Duration.parse(lasts)));
    }

    @Test
    void itsLengthIsAllThatCanBeSet() {
        assertEquals(1, EmergencySettings.class.getDeclaredMethods().length);
    }
}
