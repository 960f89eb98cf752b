package be.zorgkring.reporting.model;

import java.util.UUID;

/** Two pseudonyms of one person, as long as the merge of their records stands. */
public record MergedPersonRow(UUID merge, long version, UUID retired, UUID surviving, boolean merged) implements Row {}
