package be.zorgkring.network.directory.domain;

import java.util.UUID;

/** Identifies a partner organisation towards other services. */
public record OrganisationId(UUID value) {}
