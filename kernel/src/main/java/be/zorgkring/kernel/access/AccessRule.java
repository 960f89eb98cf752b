package be.zorgkring.kernel.access;

import be.zorgkring.kernel.access.Access.DataCategory;
import be.zorgkring.kernel.access.Access.Operation;
import be.zorgkring.kernel.access.Decision.Allowed;
import be.zorgkring.kernel.access.Decision.Ground;
import be.zorgkring.kernel.access.Decision.Reason;
import be.zorgkring.kernel.access.Decision.Refused;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * The circle is the access rule: the person self, or who acts for them by mandate; or sharing consent given, not excluded,
 * not suspended, an active place in the circle (or an access opened in an emergency), and a role that permits the
 * category. What is not permitted is denied, and an exclusion beats whatever permits. See docs/access.md.
 */
final class AccessRule {

    private static final String GIVEN = "given";

    private final RoleMatrix matrix;
    private final Duration staleAfter;

    AccessRule(RoleMatrix matrix, Duration staleAfter) {
        this.matrix = matrix;
        this.staleAfter = staleAfter;
    }

    /**
     * Grants what of {@code wanted} is permitted; refuses when that is nothing. To want nothing is what only the person,
     * or who acts for them, may do.
     *
     * @param staleness age of the oldest of the facts
     */
    Decision decide(
            PersonFacts person,
            CallerFacts caller,
            Operation operation,
            Set<DataCategory> wanted,
            Duration staleness,
            Instant now) {
        if (!caller.isSystem() && person.accounts().contains(caller.accountId())) {
            return new Allowed(Ground.SELF, wanted, "patient", null, caller.professionalId(), null, null);
        }
        if (staleness.compareTo(staleAfter) > 0) {
            return new Refused(Reason.ACCESS_STATE_STALE);
        }
        if (caller.isShutOutBy(person)) {
            return new Refused(Reason.EXCLUDED);
        }
        Optional<PersonFacts.Mandate> mandate = mandate(person, caller, operation, now);
        if (mandate.isPresent()) {
            return new Allowed(
                    Ground.MANDATE,
                    wanted,
                    "patient",
                    place(person, caller, now).map(PersonFacts.Member::memberId).orElse(null),
                    caller.professionalId(),
                    null,
                    mandate.get().mandateId());
        }
        if (caller.suspended()) {
            return new Refused(Reason.SUSPENDED);
        }
        Optional<PersonFacts.Member> member = place(person, caller, now);
        Optional<PersonFacts.Emergency> emergency =
                member.isPresent() ? Optional.empty() : emergency(person, caller, now);
        if (member.isEmpty() && emergency.isEmpty()) {
            return new Refused(Reason.NOT_IN_CIRCLE);
        }
        if (!person.sharing().equals(Optional.of(GIVEN))) {
            return new Refused(Reason.NO_SHARING_CONSENT);
        }
        return member.map(place -> inCircle(place, caller, operation, wanted))
                .orElseGet(() -> inEmergency(emergency.orElseThrow(), caller, operation, wanted));
    }

    /**
     * Whether a professional may open the record in an emergency. Nothing but a place in the circle may be lacking: the
     * person's exclusions, and that they share, come before any emergency.
     */
    Decision breakGlass(PersonFacts person, CallerFacts caller, UUID emergencyId, Duration staleness, Instant now) {
        if (staleness.compareTo(staleAfter) > 0) {
            return new Refused(Reason.ACCESS_STATE_STALE);
        }
        if (caller.isShutOutBy(person)) {
            return new Refused(Reason.EXCLUDED);
        }
        if (caller.suspended()) {
            return new Refused(Reason.SUSPENDED);
        }
        if (caller.isSystem() || caller.professionalId() == null) {
            return new Refused(Reason.NOT_A_PROFESSIONAL);
        }
        if (!person.sharing().equals(Optional.of(GIVEN))) {
            return new Refused(Reason.NO_SHARING_CONSENT);
        }
        if (hasAccess(person, caller, now)) {
            return new Refused(Reason.HAS_ACCESS_ALREADY);
        }
        Set<DataCategory> granted = matrix.permits(caller.role(), Operation.READ);
        if (granted.isEmpty()) {
            return new Refused(Reason.CATEGORY_NOT_PERMITTED);
        }
        return new Allowed(
                Ground.EMERGENCY,
                granted,
                caller.role(),
                null,
                caller.professionalId(),
                caller.organisationId(),
                emergencyId);
    }

    private static boolean hasAccess(PersonFacts person, CallerFacts caller, Instant now) {
        return person.accounts().contains(caller.accountId())
                || mandate(person, caller, Operation.READ, now).isPresent()
                || place(person, caller, now).isPresent()
                || emergency(person, caller, now).isPresent();
    }

    private Decision inCircle(
            PersonFacts.Member member, CallerFacts caller, Operation operation, Set<DataCategory> wanted) {
        // An organisation's system reads what its members may; a change is somebody's, with a name.
        if (caller.isSystem() && !looks(operation)) {
            return new Refused(Reason.CATEGORY_NOT_PERMITTED);
        }
        Set<DataCategory> granted = permitted(member.role(), operation, wanted);
        wanted.stream()
                .filter(category -> looks(operation) && member.opened().contains(category.code()))
                .forEach(granted::add);
        granted.removeIf(category -> member.closed().contains(category.code()));
        if (granted.isEmpty()) {
            return new Refused(Reason.CATEGORY_NOT_PERMITTED);
        }
        return new Allowed(
                caller.isSystem() ? Ground.ORGANISATION : Ground.CIRCLE,
                granted,
                member.role(),
                member.memberId(),
                caller.professionalId(),
                member.organisationId(),
                null);
    }

    /** Whoever looks in an emergency looks, and changes nothing. */
    private Decision inEmergency(
            PersonFacts.Emergency emergency, CallerFacts caller, Operation operation, Set<DataCategory> wanted) {
        Set<DataCategory> granted = EnumSet.noneOf(DataCategory.class);
        if (looks(operation)) {
            granted.addAll(permitted(caller.role(), operation, wanted));
        }
        if (granted.isEmpty()) {
            return new Refused(Reason.CATEGORY_NOT_PERMITTED);
        }
        return new Allowed(
                Ground.EMERGENCY,
                granted,
                caller.role(),
                null,
                caller.professionalId(),
                caller.organisationId(),
                emergency.emergencyId());
    }

    private static boolean looks(Operation operation) {
        return operation == Operation.READ || operation == Operation.SEARCH;
    }

    private Set<DataCategory> permitted(String role, Operation operation, Set<DataCategory> wanted) {
        Set<DataCategory> granted = EnumSet.noneOf(DataCategory.class);
        granted.addAll(wanted);
        granted.retainAll(matrix.permits(role, operation));
        return granted;
    }

    private static Optional<PersonFacts.Mandate> mandate(
            PersonFacts person, CallerFacts caller, Operation operation, Instant now) {
        if (caller.isSystem()) {
            return Optional.empty();
        }
        return person.activeMandates(now).stream()
                .filter(mandate -> caller.accountId().equals(mandate.accountId()))
                .filter(mandate -> reaches(mandate.scope(), operation))
                .findFirst();
    }

    private static boolean reaches(String scope, Operation operation) {
        return switch (operation) {
            case READ, SEARCH -> true;
            case WRITE -> scope.equals("decide") || scope.equals("all");
            case EXPORT, ERASE -> scope.equals("all");
        };
    }

    /** The caller's own place before one that they hold as a carer, or that their organisation holds. */
    private static Optional<PersonFacts.Member> place(PersonFacts person, CallerFacts caller, Instant now) {
        return person.activeMembers(now).stream()
                .filter(member -> isOf(member, caller))
                .min(Comparator.comparing((PersonFacts.Member member) -> member.professionalId() == null ? 1 : 0)
                        .thenComparing(PersonFacts.Member::from));
    }

    private static boolean isOf(PersonFacts.Member member, CallerFacts caller) {
        if (caller.isSystem()) {
            return member.organisationId() != null && member.organisationId().equals(caller.organisationId());
        }
        return member.professionalId() != null && member.professionalId().equals(caller.professionalId())
                || caller.accountId().equals(member.accountId());
    }

    private static Optional<PersonFacts.Emergency> emergency(PersonFacts person, CallerFacts caller, Instant now) {
        return person.emergencies().stream()
                .filter(emergency -> emergency.professionalId().equals(caller.professionalId()))
                .filter(emergency -> emergency.activeAt(now))
                .findFirst();
    }
}
