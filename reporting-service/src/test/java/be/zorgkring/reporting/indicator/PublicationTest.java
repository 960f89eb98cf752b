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

    private static final int UNKNOWNS = 4;
    private static final int EVALUATED = 1;

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
        var publication = new Publication(List.of(pilot("a", 1, 200, 51, 100)), COORDINATOR);

        assertEquals(
                new Shown(BigDecimal.valueOf(201), 201L, null),
                publication.publish(Indicators.PEOPLE_INCLUDED).pilots().getFirst());
        assertEquals(
                new Shown(new BigDecimal("25.5"), 51L, 200L),
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
        return new PilotCounts(
                code,
                code,
                "running",
                Map.of(
                        Quantity.INCLUDED, Cell.ofPeople(evaluated + refused),
                        Quantity.EVALUATED, Cell.ofPeople(evaluated),
                        Quantity.REFUSED, Cell.ofThings(refused),
                        Quantity.WITH_GOAL, Cell.ofPeople(goals),
                        Quantity.WITHOUT_GOAL, Cell.ofPeople(evaluated - goals),
                        Quantity.WITH_CARER, Cell.ofPeople(carers),
                        Quantity.WITHOUT_CARER, Cell.ofPeople(evaluated - carers)));
    }
}
