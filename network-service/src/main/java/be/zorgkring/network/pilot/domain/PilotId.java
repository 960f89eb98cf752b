package be.zorgkring.network.pilot.domain;

import java.util.UUID;

/** Identifies a regional initiative towards other services. */
public record PilotId(UUID value) {}
