package be.zorgkring.action.vocabulary;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;

/** The calendar day that people in Belgium see on the wall; every date of a plan or an action is one. */
public final class BelgianDay {

    private static final ZoneId ZONE = ZoneId.of("Europe/Brussels");

    private BelgianDay() {}

    public static LocalDate today(Clock clock) {
        return LocalDate.now(clock.withZone(ZONE));
    }
}
