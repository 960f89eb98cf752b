package be.zorgkring.network.circle.domain;

import java.util.UUID;

/** Identifies one membership; a member who comes back gets a new one. */
public record MemberId(UUID value) {}
