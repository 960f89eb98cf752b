package be.zorgkring.network.circle.domain;

import java.util.UUID;

public record ProposedMemberId(UUID value) {}
