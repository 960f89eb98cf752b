package be.zorgkring.parts.identity;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;

/**
 * What people are invented for; each purpose has national numbers of its own, so that a story never includes, and erases,
 * somebody of the programme. The days on which the people of {@code people.json} were born are nobody else's.
 */
public enum Invented {
    PROGRAMME(1929, 2003, Insz.MAN),
    /** Whose story is told. */
    STORY(1930, 1949, Insz.WOMAN),
    /** The children of those. */
    STORY_CHILD(1955, 1979, Insz.WOMAN),
    /** Who live near the people of the story: figures move for several people at a time. */
    STORY_NEIGHBOUR(1990, 2003, Insz.WOMAN),
    ATTACK(1915, 1919, Insz.WOMAN),
    /** Included while services are killed and stand still. */
    KILL(2010, 2019, Insz.WOMAN),
    SWEEP(1980, 1989, Insz.WOMAN),
    LOAD(1901, 1999, Insz::bis, Insz.WOMAN, Insz.MAN);

    /** Someone who does not exist. */
    public record Number(String insz, LocalDate birthDate) {}

    private final BiFunction<LocalDate, Integer, String> register;
    private final List<Integer> serials;
    private final List<LocalDate> days;

    Invented(int firstYear, int lastYear, int serial) {
        this(firstYear, lastYear, Insz::national, serial);
    }

    Invented(int firstYear, int lastYear, BiFunction<LocalDate, Integer, String> register, Integer... serials) {
        this.register = register;
        this.serials = List.of(serials);
        this.days = days(firstYear, lastYear);
    }

    /** How many there can be. */
    public int size() {
        return days.size() * serials.size();
    }

    /** The same one for the same index, and another for each other below {@link #size()}. */
    public Number number(int index) {
        return number(days.get(index % days.size()), serials.get(index / days.size()));
    }

    /** Someone born on this day, one of {@link #daysFrom}. */
    public Number bornOn(LocalDate day) {
        return number(day, serials.getFirst());
    }

    /** The days of birth in these years, which are among those of the purpose. */
    public List<LocalDate> daysFrom(int firstYear, int lastYear) {
        if (firstYear < days.getFirst().getYear() || lastYear > days.getLast().getYear()) {
            throw new IllegalArgumentException(firstYear + " to " + lastYear + " are not years of " + this);
        }
        return days.stream()
                .filter(day -> day.getYear() >= firstYear && day.getYear() <= lastYear)
                .toList();
    }

    private Number number(LocalDate day, int serial) {
        return new Number(register.apply(day, serial), day);
    }

    private static List<LocalDate> days(int firstYear, int lastYear) {
        Set<LocalDate> taken = People.load().people().stream()
                .map(person -> LocalDate.parse(person.birthDate()))
                .collect(Collectors.toSet());
        return LocalDate.of(firstYear, 1, 1)
                .datesUntil(LocalDate.of(lastYear + 1, 1, 1))
                .filter(day -> !taken.contains(day))
                .toList();
    }
}
