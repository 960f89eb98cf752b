package be.zorgkring.network.directory.api;

import be.zorgkring.network.directory.domain.OrganisationId;
import java.util.UUID;

/** An organisation as people see it beside a professional. */
public record OrganisationView(UUID organisationId, String name) {

    /** Null for none. */
    public static OrganisationView of(OrganisationId id, String name) {
        return id == null ? null : new OrganisationView(id.value(), name);
    }
}
