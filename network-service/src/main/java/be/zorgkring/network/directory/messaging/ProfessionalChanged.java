package be.zorgkring.network.directory.messaging;

import be.zorgkring.network.directory.domain.Professional;
import java.util.UUID;

/** Data of {@code be.zorgkring.network.professional-changed.v1}. */
record ProfessionalChanged(
        UUID professionalId,
        long version,
        String nihdi,
        String name,
        String role,
        UUID organisationId,
        boolean suspended) {

    static final String TYPE = "be.zorgkring.network.professional-changed.v1";

    static ProfessionalChanged of(Professional professional) {
        return new ProfessionalChanged(
                professional.id().value(),
                professional.version(),
                professional.nihdi().key(),
                professional.name().value(),
                professional.role(),
                professional.organisation() == null
                        ? null
                        : professional.organisation().value(),
                professional.suspended());
    }
}
