package be.zorgkring.reporting.indicator;

import be.zorgkring.reporting.disclosure.Cell;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;

/**
 * The true counts of one pilot project when they were last published. They never leave the service without the disclosure
 * control of {@link Publication}.
 */
public record PilotCounts(
        String code,
        String name,
        String status,
        LocalDate countingDate,
        Instant publishedAt,
        Map<Quantity, Cell> quantities) {

    public PilotCounts {
        quantities = Map.copyOf(quantities);
    }

    Cell of(Quantity quantity) {
        return quantities.getOrDefault(quantity, Cell.ZERO);
    }
}
