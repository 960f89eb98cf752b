package be.zorgkring.reporting.model;

import java.util.UUID;

/** Whether a person keeps out of the evaluation of the programme. */
public record EvaluationRow(UUID person, long version, boolean refused) implements Row {}
