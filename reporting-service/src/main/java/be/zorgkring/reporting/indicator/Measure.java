package be.zorgkring.reporting.indicator;

/** How a figure comes from quantities. */
public sealed interface Measure {

    Quantity numerator();

    /** A plain number. */
    record Count(Quantity numerator) implements Measure {}

    /** A part of a whole, in percent; the whole is the part and the rest, and all three are protected together. */
    record Share(Quantity numerator, Quantity rest, Quantity whole) implements Measure {}

    /** So many for each of something that is no secret. */
    record Rate(Quantity numerator, Quantity each) implements Measure {}
}
