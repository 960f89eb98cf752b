package be.zorgkring.patient.person.domain;

import be.zorgkring.patient.common.domain.Checked;
import be.zorgkring.patient.common.domain.Flaw;
import java.time.LocalDate;
import java.time.Period;
import java.time.format.DateTimeParseException;

/** Day of birth: neither in the future nor before 1900. */
public record BirthDate(LocalDate value) {

    private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);

    public static Checked<BirthDate> read(String raw, LocalDate today) {
        LocalDate date;
        try {
            date = LocalDate.parse(raw);
        } catch (DateTimeParseException notADate) {
            return Checked.unsound(Flaw.DATE_FORMAT);
        }
        if (date.isAfter(today)) {
            return Checked.unsound(Flaw.IN_FUTURE);
        }
        return date.isBefore(EARLIEST) ? Checked.unsound(Flaw.BEFORE_1900) : Checked.sound(new BirthDate(date));
    }

    /** @return whole years on that day */
    public int ageOn(LocalDate day) {
        return Period.between(value, day).getYears();
    }

    @Override
    public String toString() {
        return "BirthDate[redacted]";
    }
}
