package be.zorgkring.dev.demo.programme;

import be.zorgkring.dev.identity.Insz;
import be.zorgkring.dev.identity.People;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Hands out each day of birth once. Of the two serial numbers that are never issued, people of the programme have 999 whatever
 * their sex, and 000 is left to those whom stories and tests make up; so each day gives one INSZ, and the two never meet.
 */
final class BirthDays {

    /** A prime, so that stepping by it visits every day of a band once; spreads neighbours over the years. */
    private static final int STRIDE = 7_919;

    private static final int CYCLE = 20;

    /** Years of birth for those whose number, modulo twenty, lies between the two. */
    private record Band(int first, int last, List<LocalDate> days) {

        static Band of(int first, int last, int fromYear, int untilYear, Set<LocalDate> taken) {
            return new Band(
                    first,
                    last,
                    LocalDate.of(fromYear, 1, 1)
                            .datesUntil(LocalDate.of(untilYear + 1, 1, 1))
                            .filter(day -> !taken.contains(day))
                            .toList());
        }

        LocalDate day(int person) {
            int width = last - first + 1;
            int number = person / CYCLE * width + person % CYCLE - first;
            if (number >= days.size()) {
                throw new IllegalStateException("more people than days of birth");
            }
            return days.get((int) ((long) number * STRIDE % days.size()));
        }
    }

    private final List<Band> byRemainder;

    BirthDays() {
        Set<LocalDate> taken = People.load().people().stream()
                .map(person -> LocalDate.parse(person.birthDate()))
                .collect(Collectors.toSet());
        List<Band> bands = List.of(
                Band.of(0, 0, 1975, 2003, taken),
                Band.of(1, 4, 1965, 1974, taken),
                Band.of(5, 10, 1950, 1964, taken),
                Band.of(11, 16, 1938, 1949, taken),
                Band.of(17, 19, 1929, 1937, taken));
        byRemainder = IntStream.range(0, CYCLE)
                .mapToObj(remainder -> bands.stream()
                        .filter(band -> remainder >= band.first() && remainder <= band.last())
                        .findFirst()
                        .orElseThrow())
                .toList();
    }

    LocalDate of(int person) {
        return byRemainder.get(person % CYCLE).day(person);
    }

    /** Serial 999 for everyone, see above. */
    static String insz(LocalDate birthDay) {
        boolean serialIsZero = false;
        return Insz.neverIssued(birthDay, serialIsZero);
    }
}
