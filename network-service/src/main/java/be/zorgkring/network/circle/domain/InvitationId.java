package be.zorgkring.network.circle.domain;

import java.util.UUID;

/** Identifies an invitation; unlike its code it opens nothing. */
public record InvitationId(UUID value) {}
