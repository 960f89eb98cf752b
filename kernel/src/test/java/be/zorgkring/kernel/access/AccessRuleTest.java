package be.zorgkring.kernel.access;

import static be.zorgkring.kernel.access.Access.DataCategory.CARE_PLAN;
import static be.zorgkring.kernel.access.Access.DataCategory.CONDITIONS;
import static be.zorgkring.kernel.access.Access.DataCategory.IDENTITY;
import static be.zorgkring.kernel.access.Access.DataCategory.MENTAL_HEALTH;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import be.zorgkring.kernel.access.Access.Operation;
import be.zorgkring.kernel.access.Decision.Allowed;
import be.zorgkring.kernel.access.Decision.Ground;
import be.zorgkring.kernel.access.Decision.Reason;
import be.zorgkring.kernel.access.Decision.Refused;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class AccessRuleTest {

    private static final UUID MEMBER = UUID.randomUUID();
    private static final UUID PROFESSIONAL = UUID.randomUUID();
    private static final UUID ORGANISATION = UUID.randomUUID();

    private final AccessRule rule = new AccessRule(RoleMatrix.load(), Duration.ofSeconds(60));

    @Test
    void aMemberReadsWhatTheRolePermitsAndNoMore() {
        Decision decision = rule.decide(member("persnurse"), false, Operation.READ, Set.of(CONDITIONS, MENTAL_HEALTH));
        assertEquals(
                Set.of(CONDITIONS), assertInstanceOf(Allowed.class, decision).categories());
    }

    @Test
    void thePersonReadsAllEvenWhenTheFactsAreOld() {
        AccessRule.Facts facts = new AccessRule.Facts(
                true, Optional.of("withdrawn"), true, true, Optional.empty(), null, null, null, Duration.ofHours(1));
        Allowed allowed = assertInstanceOf(
                Allowed.class, rule.decide(facts, false, Operation.READ, Set.of(IDENTITY, MENTAL_HEALTH)));
        assertEquals(Ground.SELF, allowed.ground());
        assertEquals(Set.of(IDENTITY, MENTAL_HEALTH), allowed.categories());
    }

    @Test
    void whoIsNotInTheCircleIsRefused() {
        assertRefused(Reason.NOT_IN_CIRCLE, facts("given", false, false, Optional.empty(), 1));
    }

    @Test
    void aPersonOfWhomNothingIsKnownIsRefusedInTheSameWay() {
        AccessRule.Facts unknown = new AccessRule.Facts(
                false, Optional.empty(), false, false, Optional.empty(), null, null, null, Duration.ZERO);
        assertRefused(Reason.NOT_IN_CIRCLE, unknown);
    }

    @Test
    void withoutSharingConsentTheCircleIsClosed() {
        assertRefused(Reason.NO_SHARING_CONSENT, facts("withdrawn", false, false, gp(), 1));
        assertRefused(Reason.NO_SHARING_CONSENT, facts("deceased", false, false, gp(), 1));
    }

    @Test
    void anExclusionBeatsMembership() {
        assertRefused(Reason.EXCLUDED, facts("given", true, false, gp(), 1));
    }

    @Test
    void aSuspendedProfessionalIsRefused() {
        assertRefused(Reason.SUSPENDED, facts("given", false, true, gp(), 1));
    }

    @Test
    void oldFactsRefuseProfessionals() {
        assertRefused(Reason.ACCESS_STATE_STALE, facts("given", false, false, gp(), 61));
    }

    @Test
    void aRoleThatPermitsNothingOfWhatIsWantedIsRefused() {
        Decision decision = rule.decide(member("perscaregiver"), false, Operation.WRITE, Set.of(CARE_PLAN));
        assertEquals(
                Reason.CATEGORY_NOT_PERMITTED,
                assertInstanceOf(Refused.class, decision).reason());
    }

    @Test
    void aSystemReadsOnTheGroundOfItsOrganisation() {
        Decision decision = rule.decide(member("persphysician"), true, Operation.READ, Set.of(CONDITIONS));
        assertEquals(
                Ground.ORGANISATION, assertInstanceOf(Allowed.class, decision).ground());
    }

    private void assertRefused(Reason reason, AccessRule.Facts facts) {
        Decision decision = rule.decide(facts, false, Operation.READ, Set.of(IDENTITY));
        assertEquals(reason, assertInstanceOf(Refused.class, decision).reason());
    }

    private static AccessRule.Facts member(String role) {
        return facts("given", false, false, Optional.of(membership(role)), 1);
    }

    private static Optional<AccessRule.Facts.Membership> gp() {
        return Optional.of(membership("persgeneralphysician"));
    }

    private static AccessRule.Facts.Membership membership(String role) {
        return new AccessRule.Facts.Membership(MEMBER, "professional", role, ORGANISATION);
    }

    private static AccessRule.Facts facts(
            String sharing,
            boolean excluded,
            boolean suspended,
            Optional<AccessRule.Facts.Membership> membership,
            long staleSeconds) {
        return new AccessRule.Facts(
                false,
                Optional.of(sharing),
                excluded,
                suspended,
                membership,
                PROFESSIONAL,
                ORGANISATION,
                "persphysician",
                Duration.ofSeconds(staleSeconds));
    }
}
