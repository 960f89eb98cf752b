package be.zorgkring.kernel.access;

import java.util.UUID;

/**
 * Who asks, as this service knows them: the token's part and the directory's.
 *
 * @param accountId the caller's account; null for a system, which has none
 * @param professionalId the caller in the directory of professionals, or null
 * @param role cd-hcparty code that the directory gives, or null
 * @param organisationId of the professional, or whose system it is; or null
 * @param suspended the directory says that the professional may not practise now
 */
record CallerFacts(UUID accountId, UUID professionalId, String role, UUID organisationId, boolean suspended) {

    boolean isSystem() {
        return accountId == null;
    }

    boolean isShutOutBy(PersonFacts person) {
        return person.exclusions().stream()
                .anyMatch(exclusion -> exclusion.shutsOut(professionalId, organisationId, role));
    }
}
