package be.zorgkring.reporting.model;

import java.util.List;
import java.util.UUID;

/** The pilots that a person no longer takes part in. */
public record ConsentRow(UUID person, long version, List<String> withdrawnFrom) implements Row {}
