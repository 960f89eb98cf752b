package be.zorgkring.dev.demo.programme;

import be.zorgkring.parts.identity.Invented;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

/** Hands out each day of birth once, and with it the one number that the programme has for the day. */
final class BirthDays {

    /** A prime, so that stepping by it visits every day of a band once; spreads neighbours over the years. */
    private static final int STRIDE = 7_919;

    private static final int CYCLE = 20;

    /** Years of birth for those whose number, modulo twenty, lies between the two. */
    private record Band(int first, int last, List<LocalDate> days) {

        static Band of(int first, int last, int fromYear, int untilYear) {
            return new Band(first, last, Invented.PROGRAMME.daysFrom(fromYear, untilYear));
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
        List<Band> bands = List.of(
                Band.of(0, 0, 1975, 2003),
                Band.of(1, 4, 1965, 1974),
                Band.of(5, 10, 1950, 1964),
                Band.of(11, 16, 1938, 1949),
                Band.of(17, 19, 1929, 1937));
        byRemainder = IntStream.range(0, CYCLE)
                .mapToObj(remainder -> bands.stream()
                        .filter(band -> remainder >= band.first() && remainder <= band.last())
                        .findFirst()
                        .orElseThrow())
                .toList();
    }

    Invented.Number of(int person) {
        return Invented.PROGRAMME.bornOn(byRemainder.get(person % CYCLE).day(person));
    }
}
