package be.zorgkring.reporting.model;

import java.time.LocalDate;
import java.util.UUID;

/** A goal in a person's plan, without its words. */
public record GoalRow(UUID goal, UUID person, LocalDate setOn) implements Row {}
