package be.zorgkring.kernel.access;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * All that the access rule needs to know of one person, whoever asks.
 *
 * @param sharing state of the sharing consent; empty when this service never heard of the person
 * @param accounts the person's own
 */
record PersonFacts(
        Optional<String> sharing,
        List<UUID> accounts,
        List<Exclusion> exclusions,
        List<Member> members,
        List<Mandate> mandates,
        List<Emergency> emergencies) {

    static final PersonFacts UNKNOWN =
            new PersonFacts(Optional.empty(), List.of(), List.of(), List.of(), List.of(), List.of());

    PersonFacts {
        accounts = List.copyOf(accounts);
        exclusions = List.copyOf(exclusions);
        members = List.copyOf(members);
        mandates = List.copyOf(mandates);
        emergencies = List.copyOf(emergencies);
    }

    /** One of the three is given: whom or what the person shut out. */
    record Exclusion(UUID professionalId, UUID organisationId, String profession) {

        boolean shutsOut(UUID professional, UUID organisation, String role) {
            return professionalId != null && professionalId.equals(professional)
                    || organisationId != null && organisationId.equals(organisation)
                    || profession != null && profession.equals(role);
        }
    }

    /**
     * A place in the circle.
     *
     * @param suspended the directory says that the member may not practise now
     * @param opened codes of categories that the person opened for this member
     * @param closed codes of categories that the person closed for this member
     */
    record Member(
            UUID memberId,
            String kind,
            UUID professionalId,
            UUID accountId,
            UUID organisationId,
            String role,
            Instant from,
            Instant until,
            boolean suspended,
            List<String> opened,
            List<String> closed) {

        boolean activeAt(Instant now) {
            return within(from, until, now);
        }
    }

    /** @param scope {@code read}, {@code decide} or {@code all} */
    record Mandate(UUID mandateId, UUID accountId, String scope, Instant from, Instant until) {

        boolean activeAt(Instant now) {
            return within(from, until, now);
        }
    }

    /** An access that a professional opened in an emergency; it is never endless. */
    record Emergency(UUID emergencyId, UUID professionalId, String reason, Instant from, Instant until) {

        boolean activeAt(Instant now) {
            return within(from, until, now);
        }
    }

    private static boolean within(Instant from, Instant until, Instant now) {
        return !from.isAfter(now) && (until == null || until.isAfter(now));
    }
}
