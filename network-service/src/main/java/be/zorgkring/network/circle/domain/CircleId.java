package be.zorgkring.network.circle.domain;

import java.util.UUID;

/** Identifies a circle. */
public record CircleId(UUID value) {}
