package be.zorgkring.reporting.model;

import java.time.LocalDate;
import java.util.UUID;

/** People reached by a campaign, as its organisers reported them; never added to people included. */
public record ReachRow(UUID reachId, String pilot, String channel, long reached, LocalDate reachedOn) implements Row {}
