package be.zorgkring.reporting.indicator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;

import be.zorgkring.reporting.disclosure.Attacker;
import be.zorgkring.reporting.disclosure.Cell;
import be.zorgkring.reporting.indicator.Figure.Shown;
import be.zorgkring.reporting.indicator.Figure.Suppressed;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PublicationTest {

    private static final Audience COORDINATOR = new Audience(5, false);
    private static final Audience AUTHORITY = new Audience(10, true);
    private static final Indicator GOALS = Indicators.byCode("PEOPLE-WITH-GOAL").orElseThrow();
    private static final Indicator CARERS = Indicators.byCode("CARER-IN-CIRCLE").orElseThrow();
    private static final Indicator RATE =
            Indicators.byCode("INCLUSIONS-PER-ACTION").orElseThrow();

    @Test
    void aShareGivesNumeratorAndDenominatorAndPercent() {
        var row = new Publication(List.of(pilot("a", 200, 51, 100)), COORDINATOR).publish(GOALS);

        assertEquals(new Shown(new BigDecimal("25.5"), 51L, 200L), row.pilots().getFirst());
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
        var publication = new Publication(List.of(new PilotCounts("a", "A", "running", counts)), COORDINATOR);

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
                pilots.add(pilot("p" + pilot, included, random.nextInt(included + 1), random.nextInt(included + 1)));
            }
            for (var audience : List.of(COORDINATOR, AUTHORITY)) {
                assertFalse(derivable(new Publication(pilots, audience)), pilots::toString);
            }
        }
    }

    /** A coordinator may add up the own pilots: there is no total to hide. Unknowns of each pilot and of the total: included, with goal, with carer. Equations: what is shown, and the sums. */
    private static boolean derivable(Publication publication) {
        int lines = publication.pilots().size() + 1;
        var attacker = new Attacker(3 * lines);
        var hidden = new ArrayList<Integer>();
        for (var indicator : List.of(Indicators.PEOPLE_INCLUDED, GOALS, CARERS)) {
            int offset = List.of(Indicators.PEOPLE_INCLUDED, GOALS, CARERS).indexOf(indicator);
            var row = publication.publish(indicator);
            var figures = new ArrayList<>(row.pilots());
            figures.add(row.total());
            var sum = new double[3 * lines];
            for (int line = 0; line < lines; line++) {
                int unknown = 3 * line + offset;
                sum[unknown] = line == lines - 1 ? -1 : 1;
                if (figures.get(line) instanceof Shown shown) {
                    attacker.knows(unit(3 * lines, unknown));
                    if (shown.denominator() != null) {
                        attacker.knows(unit(3 * lines, 3 * line));
                    }
                } else if (line < lines - 1 || publication.audience().totals()) {
                    hidden.add(unknown);
                }
            }
            attacker.knows(sum);
        }
        return hidden.stream().anyMatch(attacker::canDerive);
    }

    private static double[] unit(int unknowns, int one) {
        var unit = new double[unknowns];
        unit[one] = 1;
        return unit;
    }

    private static PilotCounts pilot(String code, int included, int goals, int carers) {
        return new PilotCounts(
                code,
                code,
                "running",
                Map.of(
                        Quantity.INCLUDED, Cell.ofPeople(included),
                        Quantity.WITH_GOAL, Cell.ofPeople(goals),
                        Quantity.WITHOUT_GOAL, Cell.ofPeople(included - goals),
                        Quantity.WITH_CARER, Cell.ofPeople(carers),
                        Quantity.WITHOUT_CARER, Cell.ofPeople(included - carers)));
    }
}
