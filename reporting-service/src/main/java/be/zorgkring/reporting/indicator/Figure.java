package be.zorgkring.reporting.indicator;

import java.math.BigDecimal;

/** A number as it may be shown, or the statement that there is one that may not. */
public sealed interface Figure {

    /** @param denominator null where the figure is a plain count, or a share of nothing */
    record Shown(BigDecimal value, Long numerator, Long denominator) implements Figure {}

    /** Too few people stand behind it, or another such number could be computed from it. */
    record Suppressed() implements Figure {}
}
