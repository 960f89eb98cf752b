package be.zorgkring.kernel.access;

import be.zorgkring.kernel.access.Access.DataCategory;
import be.zorgkring.kernel.access.Access.Operation;
import be.zorgkring.kernel.access.Decision.Allowed;
import be.zorgkring.kernel.access.Decision.Ground;
import be.zorgkring.kernel.access.Decision.Reason;
import be.zorgkring.kernel.access.Decision.Refused;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * The circle is the access rule: the person self, or sharing consent given, not excluded, not suspended, an active
 * place in the circle, and a role that permits the category. What is not permitted is denied.
 */
final class AccessRule {

    private final RoleMatrix matrix;
    private final Duration staleAfter;

    AccessRule(RoleMatrix matrix, Duration staleAfter) {
        this.matrix = matrix;
        this.staleAfter = staleAfter;
    }

    /** Grants what of {@code wanted} the role permits; refuses when that is nothing. */
    Decision decide(Facts facts, boolean system, Operation operation, Set<DataCategory> wanted) {
        if (facts.self()) {
            return new Allowed(Ground.SELF, wanted, "patient", null, facts.professionalId(), null);
        }
        if (facts.staleness().compareTo(staleAfter) > 0) {
            return new Refused(Reason.ACCESS_STATE_STALE);
        }
        if (facts.excluded()) {
            return new Refused(Reason.EXCLUDED);
        }
        if (facts.suspended()) {
            return new Refused(Reason.SUSPENDED);
        }
        if (facts.membership().isEmpty()) {
            return new Refused(Reason.NOT_IN_CIRCLE);
        }
        if (!facts.sharing().equals(java.util.Optional.of("given"))) {
            return new Refused(Reason.NO_SHARING_CONSENT);
        }
        Facts.Membership member = facts.membership().get();
        Set<DataCategory> granted = EnumSet.noneOf(DataCategory.class);
        granted.addAll(wanted);
        granted.retainAll(matrix.permits(member.role(), operation));
        if (granted.isEmpty()) {
            return new Refused(Reason.CATEGORY_NOT_PERMITTED);
        }
        return new Allowed(
                system ? Ground.ORGANISATION : Ground.CIRCLE,
                granted,
                member.role(),
                member.memberId(),
                facts.professionalId(),
                member.organisationId());
    }

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
    record Facts(
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
}
