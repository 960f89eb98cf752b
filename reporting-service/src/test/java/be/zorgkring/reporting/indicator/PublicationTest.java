package be.zorgkring.reporting.indicator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import be.zorgkring.reporting.disclosure.Attacker;
import be.zorgkring.reporting.disclosure.Cell;
import be.zorgkring.reporting.indicator.Figure.Shown;
import be.zorgkring.reporting.indicator.Figure.Suppressed;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PublicationTest {

    private static final Audience COORDINATOR = new Audience(5, false);
    private static final Audience AUTHORITY = new Audience(10, true);
    private static final Indicator GOALS = Indicators.byCode("PEOPLE-WITH-GOAL").orElseThrow();
    private static final Indicator CARERS = Indicators.byCode("CARER-IN-CIRCLE").orElseThrow();
    private static final Indicator RATE =
            Indicators.byCode("INCLUSIONS-PER-ACTION").orElseThrow();

    private static final int UNKNOWNS = 4;
    private static final int EVALUATED = 1;

    @Test
    void aShareGivesNumeratorAndDenominatorAndPercent() {
        var row = new Publication(List.of(pilot("a", 200, 51, 100)), COORDINATOR).publish(GOALS);

        assertEquals(new Shown(new BigDecimal("25.0"), 50L, 200L), row.pilots().getFirst());
    }

    @Test
    void numbersOfPeopleAreRoundedToMultiplesOfTheThreshold() {
        var publication = new Publication(List.of(pilot("a", 22, 0, 0), pilot("b", 23, 0, 0)), COORDINATOR);

        assertEquals(
                List.of(20L, 25L),
                publication.publish(Indicators.PEOPLE_INCLUDED).pilots().stream()
                        .map(figure -> ((Shown) figure).numerator())
                        .toList());
    }

    @Test
    void aTotalIsRoundedByItself() {
        var publication = new Publication(List.of(pilot("a", 14, 0, 0), pilot("b", 14, 0, 0)), AUTHORITY);

        assertEquals(
                new Shown(BigDecimal.valueOf(30), 30L, null),
                publication.publish(Indicators.PEOPLE_INCLUDED).total());
    }

    @Test
    void howFewRefusedIsNotTheDifferenceOfTwoNumbers() {
        for (int refused = 0; refused < 3; refused++) {
            var publication = new Publication(List.of(pilot("a", refused, 200 - refused, 51, 100)), COORDINATOR);

            assertEquals(
                    new Shown(BigDecimal.valueOf(200), 200L, null),
                    publication.publish(Indicators.PEOPLE_INCLUDED).pilots().getFirst());
            assertEquals(
                    new Shown(new BigDecimal("25.0"), 50L, 200L),
                    publication.publish(GOALS).pilots().getFirst());
        }
    }

    @Test
    void anyTwoNumbersOfPeopleAreEqualOrDifferByTheThreshold() {
        var random = new Random(5);
        for (int round = 0; round < 200; round++) {
            var pilots = new ArrayList<PilotCounts>();
            for (int pilot = 0; pilot < 1 + random.nextInt(6); pilot++) {
                pilots.add(anyPilot("p" + pilot, random));
            }
            for (var audience : List.of(COORDINATOR, AUTHORITY)) {
                var numbers = numbersOfPeople(new Publication(pilots, audience));
                for (long one : numbers) {
                    for (long other : numbers) {
                        assertTrue(one == other || Math.abs(one - other) >= audience.threshold(), pilots::toString);
                    }
                }
            }
        }
    }

    /** All that a reader is shown, but how many actions run and how many pilots there are. */
    private static List<Long> numbersOfPeople(Publication publication) {
        var numbers = new ArrayList<Long>();
        for (var indicator : Indicators.all()) {
            if (indicator.unit() == Unit.ACTIONS || indicator.unit() == Unit.PILOTS) {
                continue;
            }
            var row = publication.publish(indicator);
            var figures = new ArrayList<>(row.pilots());
            figures.add(row.total());
            for (var figure : figures) {
                if (figure instanceof Shown shown) {
                    numbers.add(shown.numerator());
                    if (indicator.unit() == Unit.PERCENT) {
                        numbers.add(shown.denominator());
                    }
                }
            }
        }
        return numbers;
    }

    /** Every quantity as it comes: parts need not be parts of their whole for this. */
    private static PilotCounts anyPilot(String code, Random random) {
        var quantities = new EnumMap<Quantity, Cell>(Quantity.class);
        for (var quantity : Quantity.values()) {
            int people = random.nextInt(4) == 0 ? 0 : random.nextInt(80);
            boolean ofNobody = Set.of(Quantity.PILOT_PROJECTS, Quantity.RUNNING_ACTIONS, Quantity.REFUSED)
                    .contains(quantity);
            int count = people == 0 ? 0 : people + random.nextInt(20);
            quantities.put(quantity, ofNobody ? Cell.ofThings(people) : new Cell(count, people));
        }
        return pilot(code, quantities);
    }

    @Test
    void aShareOfNobodyIsNoNumber() {
        var figure = new Publication(List.of(pilot("a", 0, 0, 0)), COORDINATOR)
                .publish(GOALS)
                .pilots()
                .getFirst();

        assertNull(assertInstanceOf(Shown.class, figure).value());
    }

    @Test
    void aRateIsHiddenWithItsNumerator() {
        var counts = Map.of(
                Quantity.INCLUSIONS_IN_RUNNING_ACTIONS, new Cell(6, 3), Quantity.RUNNING_ACTIONS, Cell.ofThings(2));
        var publication = new Publication(List.of(pilot("a", counts)), COORDINATOR);

        assertEquals(new Suppressed(), publication.publish(RATE).pilots().getFirst());
        assertEquals(
                new Shown(BigDecimal.valueOf(2), 2L, null),
                publication.publish(Indicators.ACTIONS_RUNNING).pilots().getFirst());
    }

    @Test
    void aCoordinatorSeesSmallerCountsThanTheAuthorityButNoTotal() {
        var pilots = List.of(pilot("a", 7, 0, 0));

        assertInstanceOf(
                Shown.class,
                new Publication(pilots, COORDINATOR)
                        .publish(Indicators.PEOPLE_INCLUDED)
                        .pilots()
                        .getFirst());
        assertEquals(
                new Suppressed(),
                new Publication(pilots, COORDINATOR)
                        .publish(Indicators.PEOPLE_INCLUDED)
                        .total());
        assertEquals(
                new Suppressed(),
                new Publication(pilots, AUTHORITY)
                        .publish(Indicators.PEOPLE_INCLUDED)
                        .pilots()
                        .getFirst());
    }

    @Test
    void nothingHiddenCanBeComputedFromAllFiguresTogether() {
        var random = new Random(4);
        for (int round = 0; round < 200; round++) {
            var pilots = new ArrayList<PilotCounts>();
            for (int pilot = 0; pilot < 2 + random.nextInt(11); pilot++) {
                int included = random.nextInt(4) == 0 ? random.nextInt(12) : random.nextInt(60);
                int refused =
                        random.nextInt(3) == 0 ? random.nextInt(included + 1) : Math.min(included, random.nextInt(3));
                int evaluated = included - refused;
                pilots.add(pilot(
                        "p" + pilot, refused, evaluated, random.nextInt(evaluated + 1), random.nextInt(evaluated + 1)));
            }
            for (var audience : List.of(COORDINATOR, AUTHORITY)) {
                assertFalse(derivable(new Publication(pilots, audience)), pilots::toString);
            }
        }
    }

    @Test
    void whoRefusedTheEvaluationIsInThePlainCountAndOutOfTheShares() {
        var publication = new Publication(List.of(pilot("a", 40, 200, 50, 100)), COORDINATOR);

        assertEquals(
                new Shown(BigDecimal.valueOf(240), 240L, null),
                publication.publish(Indicators.PEOPLE_INCLUDED).pilots().getFirst());
        assertEquals(
                new Shown(new BigDecimal("25.0"), 50L, 200L),
                publication.publish(GOALS).pilots().getFirst());
    }

    @Test
    void whereTooFewAreEvaluatedNoShareIsShown() {
        var publication = new Publication(List.of(pilot("a", 40, 4, 4, 4)), COORDINATOR);

        assertInstanceOf(
                Shown.class,
                publication.publish(Indicators.PEOPLE_INCLUDED).pilots().getFirst());
        assertEquals(new Suppressed(), publication.publish(GOALS).pilots().getFirst());
    }

    /**
     * A coordinator may add up the own pilots: there is no total to hide. Unknowns of each pilot and of the total: included,
     * evaluated, with goal, with carer. Equations: what is shown, and the sums.
     */
    private static boolean derivable(Publication publication) {
        int lines = publication.pilots().size() + 1;
        int threshold = publication.audience().threshold();
        var attacker = new Attacker(UNKNOWNS * lines);
        var hidden = new ArrayList<Integer>();
        for (int line = 0; line < lines - 1; line++) {
            long evaluated =
                    publication.pilots().get(line).of(Quantity.EVALUATED).people();
            if (evaluated > 0 && evaluated < threshold) {
                hidden.add(UNKNOWNS * line + EVALUATED);
            }
        }
        for (int unknown : List.of(0, EVALUATED, 2, 3)) {
            var sum = new double[UNKNOWNS * lines];
            for (int line = 0; line < lines; line++) {
                sum[UNKNOWNS * line + unknown] = line == lines - 1 ? -1 : 1;
            }
            attacker.knows(sum);
        }
        var published = Map.of(0, Indicators.PEOPLE_INCLUDED, 2, GOALS, 3, CARERS);
        published.forEach((offset, indicator) -> {
            var row = publication.publish(indicator);
            var figures = new ArrayList<>(row.pilots());
            figures.add(row.total());
            for (int line = 0; line < lines; line++) {
                int unknown = UNKNOWNS * line + offset;
                if (figures.get(line) instanceof Shown shown) {
                    attacker.knows(unit(UNKNOWNS * lines, unknown));
                    if (shown.denominator() != null) {
                        attacker.knows(unit(UNKNOWNS * lines, UNKNOWNS * line + EVALUATED));
                    }
                } else if (line < lines - 1 || publication.audience().totals()) {
                    hidden.add(unknown);
                }
            }
        });
        return hidden.stream().anyMatch(attacker::canDerive);
    }

    private static double[] unit(int unknowns, int one) {
        var unit = new double[unknowns];
        unit[one] = 1;
        return unit;
    }

    private static PilotCounts pilot(String code, int included, int goals, int carers) {
        return pilot(code, 0, included, goals, carers);
    }

    private static PilotCounts pilot(String code, int refused, int evaluated, int goals, int carers) {
        return pilot(
                code,
                Map.of(
                        Quantity.INCLUDED, Cell.ofPeople(evaluated + refused),
                        Quantity.EVALUATED, Cell.ofPeople(evaluated),
                        Quantity.REFUSED, Cell.ofThings(refused),
                        Quantity.WITH_GOAL, Cell.ofPeople(goals),
                        Quantity.WITHOUT_GOAL, Cell.ofPeople(evaluated - goals),
                        Quantity.WITH_CARER, Cell.ofPeople(carers),
                        Quantity.WITHOUT_CARER, Cell.ofPeople(evaluated - carers)));
    }

    private static PilotCounts pilot(String code, Map<Quantity, Cell> quantities) {
        return new PilotCounts(code, code, "running", LocalDate.EPOCH, Instant.EPOCH, quantities);
    }
}
