package be.zorgkring.kernel.input;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.regex.Pattern;

/**
 * The one range and the one form of days and instants, at every entry point; see ADR 0023. PostgreSQL, Java and JSON all read every
 * value in it, and each reads it as the same.
 */
public final class Moments {

    /** Nobody alive was born before, and nothing that we know of happened. */
    public static final LocalDate FIRST = LocalDate.of(1850, 1, 1);

    /** Still counts. */
    public static final LocalDate LAST = LocalDate.of(2200, 1, 1);

    private static final Instant FIRST_INSTANT = FIRST.atStartOfDay().toInstant(ZoneOffset.UTC);
    private static final Instant LAST_INSTANT = LAST.atStartOfDay().toInstant(ZoneOffset.UTC);

    private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

    // RFC 3339, as fine as Java and .NET write it. Java would also take 24:00:00 and second 60.
    private static final Pattern INSTANT = Pattern.compile(
            DAY.pattern() + "T([01][0-9]|2[0-3])(:[0-5][0-9]){2}(\\.[0-9]{1,9})?(Z|[+-]([01][0-9]|2[0-3]):[0-5][0-9])");

    private Moments() {}

    public static boolean isWithin(Instant instant) {
        return !instant.isBefore(FIRST_INSTANT) && !instant.isAfter(LAST_INSTANT);
    }

    /** The nearest instant in our range; null stays null. */
    public static Instant nearest(Instant instant) {
        if (instant == null || isWithin(instant)) {
            return instant;
        }
        return instant.isBefore(FIRST_INSTANT) ? FIRST_INSTANT : LAST_INSTANT;
    }

    public static boolean isWithin(LocalDate day) {
        return !day.isBefore(FIRST) && !day.isAfter(LAST);
    }

    /** A calendar day, {@code YYYY-MM-DD}. */
    public static Checked<LocalDate> day(String raw) {
        try {
            return Rules.shaped(raw, DAY, raw.length())
                    .map(LocalDate::parse)
                    .then(day -> Checked.unless(!isWithin(day), Flaw.RANGE, day));
        } catch (DateTimeException noSuchDay) {
            return Checked.flawed(Flaw.FORMAT);
        }
    }

    /**
     * An instant, such as {@code 2026-03-10T14:30:00.25Z} or {@code 2026-03-10T15:30:00+01:00}. What is finer than a microsecond
     * is cut off here, before anything is compared with it, since PostgreSQL would round it later and to another instant.
     */
    public static Checked<Instant> instant(String raw) {
        try {
            return Rules.shaped(raw, INSTANT, raw.length())
                    .map(shaped -> OffsetDateTime.parse(shaped).toInstant().truncatedTo(ChronoUnit.MICROS))
                    .then(instant -> Checked.unless(!isWithin(instant), Flaw.RANGE, instant));
        } catch (DateTimeException noSuchInstant) {
            return Checked.flawed(Flaw.FORMAT);
        }
    }

    /** An instant of the database's, which also knows infinity, years before Christ and years of six digits. */
    public static Checked<Instant> stored(String raw) {
        return Checked.sound(published(raw) instanceof Checked.Sound<Instant>(Instant instant) ? instant : Instant.MAX);
    }

    /** An instant that one of our services wrote. */
    public static Checked<Instant> published(String raw) {
        try {
            Instant instant = Instant.parse(raw);
            return Checked.unless(!isWithin(instant), Flaw.RANGE, instant);
        } catch (DateTimeException notAnInstant) {
            return Checked.flawed(Flaw.FORMAT);
        }
    }
}
