package be.zorgkring.patient.person.domain;

import be.zorgkring.kernel.input.Checked;
import be.zorgkring.patient.common.domain.PartialDate;
import java.time.LocalDate;
import java.time.Period;

/**
 * Day of birth, or its month or year where the registers know no more; neither in the future nor before 1900. Whatever counts from
 * it counts from the first day that it may be: nobody acts as a parent for who may be of age already.
 */
public record BirthDate(PartialDate value) {

    private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);

    /** @param raw {@code YYYY-MM-DD}, {@code YYYY-MM} or {@code YYYY} */
    public static Checked<BirthDate> read(String raw, LocalDate today) {
        return PartialDate.read(raw, today)
                .then(date -> Checked.unless(
                        date.earliest().isBefore(EARLIEST), "birth-date.before-1900", new BirthDate(date)));
    }

    public static BirthDate on(LocalDate day) {
        return new BirthDate(PartialDate.on(day));
    }

    /** @return whole years on that day */
    public int ageOn(LocalDate day) {
        return Period.between(value.earliest(), day).getYears();
    }

    /** The birthday of that age; who was born on 29 February has it on 1 March in the other years. */
    public LocalDate turning(int age) {
        LocalDate first = value.earliest();
        LocalDate day = first.plusYears(age);
        return day.getDayOfMonth() == first.getDayOfMonth() ? day : day.plusDays(1);
    }

    @Override
    public String toString() {
        return "BirthDate[redacted]";
    }
}
