package be.zorgkring.patient.questionnaire.domain;

import be.zorgkring.kernel.input.Coded;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

/**
 * How answers become a score.
 *
 * @param items the items that count
 * @param minimumAnswered how many of them must say something; with fewer there is no score
 * @param bands from the lowest to the highest, the first from zero
 */
public record Scoring(Method method, List<String> items, int minimumAnswered, List<Band> bands) {

    private static final int DECIMALS = 2;

    /** Of what was answered; a sum of fewer items is lower, so a sum asks for all of them. */
    public enum Method implements Coded {
        SUM,
        MEAN
    }

    public Scoring {
        items = List.copyOf(items);
        bands = List.copyOf(bands);
        if (minimumAnswered < 1 || minimumAnswered > items.size()) {
            throw new IllegalArgumentException("scoring: minimum answered of " + items.size() + " items");
        }
        if (method == Method.SUM && minimumAnswered < items.size()) {
            throw new IllegalArgumentException("scoring: a sum needs all its items");
        }
        if (bands.isEmpty() || bands.getFirst().from().signum() != 0) {
            throw new IllegalArgumentException("scoring: the lowest band starts at zero");
        }
        for (int i = 1; i < bands.size(); i++) {
            if (bands.get(i).from().compareTo(bands.get(i - 1).from()) <= 0) {
                throw new IllegalArgumentException("scoring: bands go from low to high");
            }
        }
    }

    /** @param points of the items that count, as far as they were answered */
    Optional<Score> of(List<Integer> points) {
        if (points.size() < minimumAnswered) {
            return Optional.empty();
        }
        BigDecimal sum =
                BigDecimal.valueOf(points.stream().mapToLong(Integer::longValue).sum());
        BigDecimal value =
                switch (method) {
                    case SUM -> sum.setScale(DECIMALS, RoundingMode.UNNECESSARY);
                    case MEAN -> sum.divide(BigDecimal.valueOf(points.size()), DECIMALS, RoundingMode.HALF_UP);
                };
        return Optional.of(new Score(value, band(value).code()));
    }

    private Band band(BigDecimal value) {
        return bands.stream()
                .filter(band -> band.from().compareTo(value) <= 0)
                .reduce((lower, higher) -> higher)
                .orElseThrow();
    }
}
