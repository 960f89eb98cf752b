package be.zorgkring.reporting.model;

import java.time.LocalDate;
import java.util.UUID;

/** A person included in a pilot, on the day of the first inclusion, with coarse facts of that day. */
public record ParticipationRow(
        UUID person, String pilot, LocalDate includedOn, String ageBand, String sex, String zone, int illnesses)
        implements Row {}
