package be.zorgkring.patient.common.domain;

import be.zorgkring.kernel.input.Checked;
import be.zorgkring.kernel.input.Coded;
import be.zorgkring.kernel.input.Flaw;
import be.zorgkring.kernel.input.Moments;
import be.zorgkring.kernel.input.Rules;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.regex.Pattern;

/** A day, a month or a year, as precise as it is known. */
public record PartialDate(String text) {

    public static final String PATTERN = "[0-9]{4}(-(0[1-9]|1[0-2])(-[0-9]{2})?)?";

    private static final Pattern SHAPE = Pattern.compile(PATTERN);

    /** How much of a date is known. */
    public enum Precision implements Coded {
        YEAR("YYYY"),
        MONTH("YYYY-MM"),
        DAY("YYYY-MM-DD");

        private final int length;

        Precision(String form) {
            length = form.length();
        }
    }

    /** @param raw {@code YYYY}, {@code YYYY-MM} or {@code YYYY-MM-DD} */
    public static Checked<PartialDate> read(String raw, LocalDate today) {
        return Rules.shaped(raw, SHAPE, Precision.DAY.length)
                .then(shaped -> shaped.length() == Precision.DAY.length
                        ? Moments.day(shaped).map(PartialDate::on)
                        : Checked.sound(new PartialDate(shaped)))
                .then(date -> Checked.unless(!Moments.isWithin(date.earliest()), Flaw.RANGE, date))
                .then(date -> Checked.unless(date.earliest().isAfter(today), Flaw.FUTURE, date));
    }

    public static PartialDate on(LocalDate day) {
        return new PartialDate(day.toString());
    }

    /** @param earliest the first day that it may be */
    public static PartialDate of(LocalDate earliest, Precision precision) {
        return new PartialDate(earliest.toString().substring(0, precision.length));
    }

    public Precision precision() {
        return Arrays.stream(Precision.values())
                .filter(precision -> precision.length == text.length())
                .findFirst()
                .orElseThrow();
    }

    /** Surely before: even its last day lies before the first of the other. */
    public boolean isBefore(PartialDate other) {
        return latest().isBefore(other.earliest());
    }

    /** Whether it may be that day. */
    public boolean mayBe(LocalDate day) {
        return !day.isBefore(earliest()) && !day.isAfter(latest());
    }

    /** The first day that it may be. */
    public LocalDate earliest() {
        return switch (precision()) {
            case DAY -> LocalDate.parse(text);
            case MONTH -> YearMonth.parse(text).atDay(1);
            case YEAR -> LocalDate.of(Integer.parseInt(text), 1, 1);
        };
    }

    /** The last day that it may be. */
    LocalDate latest() {
        return switch (precision()) {
            case DAY -> earliest();
            case MONTH -> YearMonth.parse(text).atEndOfMonth();
            case YEAR -> LocalDate.of(Integer.parseInt(text), 12, 31);
        };
    }
}
