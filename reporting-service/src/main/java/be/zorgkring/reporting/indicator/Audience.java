package be.zorgkring.reporting.indicator;

/**
 * Who reads the figures.
 *
 * @param threshold the least number of people that this reader may see counted; larger numbers are rounded to multiples of it
 * @param totals whether the reader also sees totals over the pilots, from which a hidden count could be computed
 */
public record Audience(int threshold, boolean totals) {

    public Audience {
        if (threshold < 1) {
            throw new IllegalArgumentException("a threshold is at least 1, which hides nothing");
        }
    }
}
