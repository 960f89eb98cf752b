package be.zorgkring.network.directory.usecase;

import be.zorgkring.network.directory.domain.OrganisationId;
import be.zorgkring.network.directory.domain.ProfessionalDraft;

/**
 * A professional to take over, with where they work: by id, by the reference under which it was imported, or neither.
 */
public record ImportedProfessional(
        ProfessionalDraft draft, OrganisationId organisation, String organisationReference) {}
