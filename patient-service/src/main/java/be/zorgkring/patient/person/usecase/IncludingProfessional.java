package be.zorgkring.patient.person.usecase;

import java.util.Optional;
import java.util.UUID;

/**
 * A professional as the directory knows them.
 *
 * @param role CD-HCPARTY code
 */
public record IncludingProfessional(
        UUID professionalId, String role, Optional<UUID> organisationId, boolean suspended) {}
