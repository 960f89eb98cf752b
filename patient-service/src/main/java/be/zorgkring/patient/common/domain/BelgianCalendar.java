package be.zorgkring.patient.common.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** Instants are UTC; the day on which something counts is a Belgian one. */
public final class BelgianCalendar {

    private static final ZoneId ZONE = ZoneId.of("Europe/Brussels");

    private BelgianCalendar() {}

    public static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, ZONE);
    }

    /** First instant of the day, which a change of the clocks can move. */
    public static Instant start(LocalDate day) {
        return day.atStartOfDay(ZONE).toInstant();
    }
}
