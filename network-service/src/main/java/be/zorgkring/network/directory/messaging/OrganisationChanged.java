package be.zorgkring.network.directory.messaging;

import be.zorgkring.network.directory.domain.Organisation;
import java.util.UUID;

/** Data of {@code be.zorgkring.network.organisation-changed.v1}. */
record OrganisationChanged(UUID organisationId, long version, String name, String kind, String clientId) {

    static final String TYPE = "be.zorgkring.network.organisation-changed.v1";

    static OrganisationChanged of(Organisation organisation) {
        return new OrganisationChanged(
                organisation.id().value(),
                organisation.version(),
                organisation.name().value(),
                organisation.kind(),
                organisation.clientId());
    }
}
