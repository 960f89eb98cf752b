package be.zorgkring.patient.emergency.domain;

import java.util.Optional;
import java.util.UUID;

/**
 * The professional who opened a record, as the directory knew them then.
 *
 * @param role CD-HCPARTY code
 */
public record Opener(UUID professionalId, Optional<UUID> organisationId, String role) {}
