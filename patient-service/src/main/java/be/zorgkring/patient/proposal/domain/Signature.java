package be.zorgkring.patient.proposal.domain;

import java.util.UUID;

/** Who proposed or decided, as the person reads it. */
public record Signature(UUID accountId, String name) {}
