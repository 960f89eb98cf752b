package be.zorgkring.reporting.indicator;

import be.zorgkring.reporting.disclosure.Cell;
import be.zorgkring.reporting.disclosure.Suppression;
import be.zorgkring.reporting.disclosure.Totals;
import be.zorgkring.reporting.indicator.Figure.Shown;
import be.zorgkring.reporting.indicator.Figure.Suppressed;
import be.zorgkring.reporting.indicator.Measure.Count;
import be.zorgkring.reporting.indicator.Measure.Rate;
import be.zorgkring.reporting.indicator.Measure.Share;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * Turns true counts into the figures that a reader may see. All pilots of an indicator are decided together, and every
 * share of the same whole starts from the same decision on that whole; so figures of one pilot, or of one indicator, never
 * give away what a longer list would hide. Numbers of people are then rounded, so that any two of them are equal or far
 * enough apart to tell of nobody.
 *
 * @param pilots all pilots whose figures this reader can see, in whatever number of requests
 */
public record Publication(List<PilotCounts> pilots, Audience audience) {

    private static final Share EVALUATED = new Share(Quantity.EVALUATED, Quantity.REFUSED, Quantity.INCLUDED);

    /** @param total over the pilots; meaningless to a reader without totals, and suppressed there */
    public record Row(List<Figure> pilots, Figure total) {}

    public Publication {
        pilots = List.copyOf(pilots);
    }

    public Row publish(Indicator indicator) {
        return switch (indicator.measure()) {
            case Count count -> count(count);
            case Share share -> share(share);
            case Rate rate -> rate(rate);
        };
    }

    private Row count(Count measure) {
        var suppression = alone(measure.numerator());
        return row(
                index -> suppression.hides(index, 0),
                suppression.hidesColumnTotal(0),
                counts -> plain(counts.of(measure.numerator())),
                plain(total(measure.numerator())));
    }

    private Row rate(Rate measure) {
        var suppression = alone(measure.numerator());
        return row(
                index -> suppression.hides(index, 0),
                suppression.hidesColumnTotal(0),
                counts -> ratio(counts.of(measure.numerator()), counts.of(measure.each()), 1),
                ratio(total(measure.numerator()), total(measure.each()), 1));
    }

    private Row share(Share measure) {
        var hidden = parts(whole(measure.whole()), measure);
        return row(
                hidden.pilots(),
                hidden.total(),
                counts -> ratio(counts.of(measure.numerator()), counts.of(measure.whole()), 100),
                ratio(total(measure.numerator()), total(measure.whole()), 100));
    }

    /** What a decision hides: counts of pilots, by their index, and the total. */
    private record Hidden(IntPredicate pilots, boolean total) {}

    /**
     * Who is evaluated is decided as a part of who is included, because the two are shown side by side. That few refused
     * hides neither: once both are rounded, their difference tells of nobody.
     */
    private Hidden whole(Quantity quantity) {
        if (quantity == Quantity.EVALUATED) {
            return parts(whole(Quantity.INCLUDED), EVALUATED);
        }
        var suppression = alone(quantity);
        return new Hidden(index -> suppression.hides(index, 0), suppression.hidesColumnTotal(0));
    }

    /** Pilots whose whole is hidden count as one row together, for that is what a reader of the totals can compute. */
    private Hidden parts(Hidden whole, Share measure) {
        var shownPilots = IntStream.range(0, pilots.size())
                .filter(index -> !whole.pilots().test(index))
                .boxed()
                .toList();
        var rows = new ArrayList<List<Cell>>();
        shownPilots.forEach(index -> rows.add(parts(measure, pilots.get(index))));
        rows.add(IntStream.range(0, pilots.size())
                .filter(whole.pilots())
                .mapToObj(index -> parts(measure, pilots.get(index)))
                .reduce(List.of(Cell.ZERO, Cell.ZERO), Publication::plus));
        boolean totals = audience.totals() && !whole.total();
        var suppression =
                Suppression.of(rows, Totals.FIXED, totals ? Totals.PROTECTED : Totals.ABSENT, audience.threshold());
        return new Hidden(
                index -> whole.pilots().test(index) || hidesPart(suppression, shownPilots.indexOf(index)),
                !totals || suppression.hidesColumnTotal(0) || suppression.hidesColumnTotal(1));
    }

    private static boolean hidesPart(Suppression suppression, int row) {
        return suppression.hides(row, 0) || suppression.hides(row, 1);
    }

    private Suppression alone(Quantity quantity) {
        var column = pilots.stream().map(counts -> List.of(counts.of(quantity))).toList();
        return Suppression.of(
                column, Totals.ABSENT, audience.totals() ? Totals.PROTECTED : Totals.ABSENT, audience.threshold());
    }

    private static List<Cell> parts(Share measure, PilotCounts counts) {
        return List.of(counts.of(measure.numerator()), counts.of(measure.rest()));
    }

    private static List<Cell> plus(List<Cell> one, List<Cell> other) {
        return List.of(one.get(0).plus(other.get(0)), one.get(1).plus(other.get(1)));
    }

    private Cell total(Quantity quantity) {
        return pilots.stream().map(counts -> counts.of(quantity)).reduce(Cell.ZERO, Cell::plus);
    }

    private Row row(IntPredicate hidden, boolean totalHidden, Function<PilotCounts, Figure> figure, Figure total) {
        var figures = IntStream.range(0, pilots.size())
                .mapToObj(index -> hidden.test(index) ? new Suppressed() : figure.apply(pilots.get(index)))
                .toList();
        return new Row(figures, totalHidden || !audience.totals() ? new Suppressed() : total);
    }

    private Figure plain(Cell cell) {
        long count = cell.rounded(audience.threshold());
        return new Shown(BigDecimal.valueOf(count), count, null);
    }

    /** A ratio of rounded numbers to one decimal; of nothing, it is nothing. */
    private Figure ratio(Cell part, Cell whole, int times) {
        long numerator = part.rounded(audience.threshold());
        long denominator = whole.rounded(audience.threshold());
        if (denominator == 0) {
            return new Shown(null, numerator, denominator);
        }
        var value =
                BigDecimal.valueOf(numerator * times).divide(BigDecimal.valueOf(denominator), 1, RoundingMode.HALF_UP);
        return new Shown(value, numerator, denominator);
    }
}
