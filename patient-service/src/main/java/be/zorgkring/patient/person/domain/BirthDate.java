package be.zorgkring.patient.person.domain;

import be.zorgkring.kernel.input.Checked;
import be.zorgkring.kernel.input.Flaw;
import be.zorgkring.kernel.input.Rules;
import java.time.LocalDate;
import java.time.Period;

/** Day of birth: neither in the future nor before 1900. */
public record BirthDate(LocalDate value) {

    private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);

    public static Checked<BirthDate> read(String raw, LocalDate today) {
        return Rules.day(raw)
                .then(day -> Checked.unless(day.isAfter(today), Flaw.FUTURE, day))
                .then(day -> Checked.unless(day.isBefore(EARLIEST), "birth-date.before-1900", new BirthDate(day)));
    }

    /** @return whole years on that day */
    public int ageOn(LocalDate day) {
        return Period.between(value, day).getYears();
    }

    /** The birthday of that age; who was born on 29 February has it on 1 March in the other years. */
    public LocalDate turning(int age) {
        LocalDate day = value.plusYears(age);
        return day.getDayOfMonth() == value.getDayOfMonth() ? day : day.plusDays(1);
    }

    @Override
    public String toString() {
        return "BirthDate[redacted]";
    }
}
