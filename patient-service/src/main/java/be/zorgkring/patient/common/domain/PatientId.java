package be.zorgkring.patient.common.domain;

import java.util.UUID;

/** The random id by which every service knows a person; it says nothing about them. */
public record PatientId(UUID value) {}
