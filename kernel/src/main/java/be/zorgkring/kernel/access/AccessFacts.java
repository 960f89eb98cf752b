package be.zorgkring.kernel.access;

import java.time.Duration;
import java.util.Optional;
import java.util.UUID;

/**
 * All that the access rule needs to know of one caller and one person at one moment.
 *
 * @param self the caller's account is the person's own
 * @param sharing state of the sharing consent, absent when this service never heard of the person
 * @param excluded the person shut out this caller, their organisation or their profession
 * @param suspended the directory says that the professional may not practise now
 * @param membership the caller's (or their system's) active place in the circle
 * @param professionalId the caller in the directory of professionals, or null
 * @param organisationId the organisation of the caller, or null
 * @param staleness age of the oldest of the facts
 */
record AccessFacts(
        boolean self,
        Optional<String> sharing,
        boolean excluded,
        boolean suspended,
        Optional<Membership> membership,
        UUID professionalId,
        UUID organisationId,
        String directoryRole,
        Duration staleness) {

    record Membership(UUID memberId, String kind, String role, UUID organisationId) {}
}
