package be.zorgkring.patient.mandate.domain;

import java.util.UUID;

/** The random id of a mandate, by which every service knows it. */
public record MandateId(UUID value) {}
