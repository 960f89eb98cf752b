package be.zorgkring.action.api;

import java.util.UUID;

/** What was made or changed. No more than that: the answer to a repeated request tells ids only. */
public record IdView(UUID id) {}
