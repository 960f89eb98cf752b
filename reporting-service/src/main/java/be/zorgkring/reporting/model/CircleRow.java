package be.zorgkring.reporting.model;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * The circle of a person as four lists of equal length, one place a member: whole circles come and go at once, so a row a
 * member would only be deleted and written again. A member who is no professional person has {@code null} in that place.
 */
public record CircleRow(
        UUID person,
        long version,
        List<UUID> professionals,
        List<Boolean> carers,
        List<Instant> activeFrom,
        List<Instant> activeUntil)
        implements Row {}
