package be.zorgkring.reporting.model;

import java.time.LocalDate;
import java.util.UUID;

/** A person included in an action; the action itself may become known later. */
public record InclusionRow(UUID inclusion, UUID person, UUID actionId, String pilot, LocalDate includedOn)
        implements Row {}
