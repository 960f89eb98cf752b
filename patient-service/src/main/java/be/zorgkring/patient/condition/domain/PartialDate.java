package be.zorgkring.patient.condition.domain;

import be.zorgkring.kernel.input.Checked;
import be.zorgkring.kernel.input.Flaw;
import be.zorgkring.kernel.input.Rules;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Pattern;

/** A day, a month or a year, as precise as somebody remembers it; not before 1900. */
public record PartialDate(String text) {

    private static final Pattern SHAPE = Pattern.compile("(19|20)[0-9]{2}(-(0[1-9]|1[0-2])(-[0-9]{2})?)?");
    private static final int YEAR = "YYYY".length();
    private static final int MONTH = "YYYY-MM".length();
    private static final int DAY = "YYYY-MM-DD".length();

    /** @param raw {@code YYYY}, {@code YYYY-MM} or {@code YYYY-MM-DD} */
    public static Checked<PartialDate> read(String raw, LocalDate today) {
        return Rules.shaped(raw, SHAPE, DAY)
                .then(shaped -> shaped.length() == DAY
                        ? Rules.day(shaped).map(day -> new PartialDate(shaped))
                        : Checked.sound(new PartialDate(shaped)))
                .then(date -> Checked.unless(date.earliest().isAfter(today), Flaw.FUTURE, date));
    }

    /** Surely before: even its last day lies before the first of the other. */
    boolean isBefore(PartialDate other) {
        return latest().isBefore(other.earliest());
    }

    /** The first day that it may be. */
    LocalDate earliest() {
        if (text.length() == DAY) {
            return LocalDate.parse(text);
        }
        return text.length() == MONTH ? YearMonth.parse(text).atDay(1) : LocalDate.of(Integer.parseInt(text), 1, 1);
    }

    /** The last day that it may be. */
    LocalDate latest() {
        if (text.length() == YEAR) {
            return LocalDate.of(Integer.parseInt(text), 12, 31);
        }
        return text.length() == MONTH ? YearMonth.parse(text).atEndOfMonth() : earliest();
    }
}
