package be.zorgkring.network.directory.domain;

import java.util.UUID;

/** Identifies a professional towards other services, which never see more than eight digits of the NIHDI number. */
public record ProfessionalId(UUID value) {}
