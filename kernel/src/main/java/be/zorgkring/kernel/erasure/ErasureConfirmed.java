package be.zorgkring.kernel.erasure;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * Contract message: what one service erased, and what it kept by which rule.
 *
 * @param service its name
 */
public record ErasureConfirmed(
        UUID erasureId, UUID patientId, String service, List<Erased> erased, List<Kept> kept, Instant at) {

    public static final String TYPE = "be.zorgkring.kernel.erasure-confirmed.v1";

    public ErasureConfirmed {
        erased = List.copyOf(erased);
        kept = List.copyOf(kept);
    }

    /** @param count rows that are gone, or that hold nothing any more */
    public record Erased(String part, long count) {}

    /**
     * @param count rows that stay
     * @param until Belgian calendar day; null when they stay as long as such records are kept at all
     * @param rule code of the retention rule
     */
    public record Kept(String part, long count, LocalDate until, String rule) {}
}
