package be.zorgkring.network.circle.domain;

import java.util.UUID;

/** The person in whose circle we are, by the random id of care. */
public record PatientId(UUID value) {}
