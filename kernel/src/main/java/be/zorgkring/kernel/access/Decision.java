package be.zorgkring.kernel.access;

import be.zorgkring.kernel.access.Access.DataCategory;
import be.zorgkring.kernel.outcome.Outcome;
import java.util.Set;
import java.util.UUID;

/** The answer of the access rule; the caller gets no more than the categories it names. */
public sealed interface Decision {

    /**
     * Access, on a ground that the person can read in the log.
     *
     * @param role cd-hcparty code of the caller in the circle; {@code patient} for the person self
     * @param memberId the caller's place in the circle; null for the person self, and for who acts for them without one
     * @param professionalId the caller in the directory, or null
     * @param organisationId for which organisation, or null
     * @param groundId the mandate or the emergency access that it rests on; null for the other grounds
     */
    record Allowed(
            Ground ground,
            Set<DataCategory> categories,
            String role,
            UUID memberId,
            UUID professionalId,
            UUID organisationId,
            UUID groundId)
            implements Decision {

        public Allowed {
            categories = Set.copyOf(categories);
        }

        public boolean covers(DataCategory category) {
            return categories.contains(category);
        }
    }

    record Refused(Reason reason) implements Decision {

        /** What the caller is told of it. */
        public AccessRefusal refusal() {
            return AccessRefusal.of(reason);
        }
    }

    default Outcome<Allowed> outcome() {
        return switch (this) {
            case Allowed allowed -> Outcome.done(allowed);
            case Refused refused -> Outcome.refused(refused.refusal());
        };
    }

    /** Why access is right. */
    enum Ground {
        SELF,
        MANDATE,
        CIRCLE,
        ORGANISATION,
        EMERGENCY;

        /** The person, or who acts for them: what is the person's to see and to decide is theirs too. */
        public boolean isOwn() {
            return switch (this) {
                case SELF, MANDATE -> true;
                case CIRCLE, ORGANISATION, EMERGENCY -> false;
            };
        }
    }

    /** Why access is refused. The caller is told little of it; the person is told it in words. */
    enum Reason {
        NOT_IN_CIRCLE,
        NO_SHARING_CONSENT,
        EXCLUDED,
        SUSPENDED,
        CATEGORY_NOT_PERMITTED,
        ACCESS_STATE_STALE,
        TOO_MANY_RECORDS,
        NOT_A_PROFESSIONAL,
        HAS_ACCESS_ALREADY,
        HELD_BACK
    }
}
