package be.zorgkring.network.directory.domain;

import be.zorgkring.network.vocabulary.domain.ShownText;

/**
 * A partner organisation.
 *
 * @param kind CD-HCPARTY code
 * @param clientId OAuth client by which its systems sign in, or null
 * @param nihdi its own number, or null
 */
public record Organisation(
        OrganisationId id, long version, ShownText name, String kind, String clientId, Nihdi nihdi) {}
