package be.zorgkring.network.circle.domain;

import java.util.UUID;

/** An account of someone who signs in: the subject of their token. */
public record AccountId(UUID value) {}
