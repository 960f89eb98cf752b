package be.zorgkring.reporting.model;

import java.time.LocalDate;
import java.util.UUID;

/** What is known so far of a task: that it was planned, that it was done ({@code doneOn} not null), or both. */
public record TaskRow(UUID task, UUID person, String pilot, boolean planned, LocalDate doneOn) implements Row {}
