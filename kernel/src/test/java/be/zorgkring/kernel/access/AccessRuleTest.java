package be.zorgkring.kernel.access;

import static be.zorgkring.kernel.access.Access.DataCategory.CARE_PLAN;
import static be.zorgkring.kernel.access.Access.DataCategory.CONDITIONS;
import static be.zorgkring.kernel.access.Access.DataCategory.IDENTITY;
import static be.zorgkring.kernel.access.Access.DataCategory.MEDICATION;
import static be.zorgkring.kernel.access.Access.DataCategory.MENTAL_HEALTH;
import static be.zorgkring.kernel.access.Access.DataCategory.SOCIAL;
import static be.zorgkring.kernel.access.People.CARER;
import static be.zorgkring.kernel.access.People.NOW;
import static be.zorgkring.kernel.access.People.ORGANISATION;
import static be.zorgkring.kernel.access.People.PERSON;
import static be.zorgkring.kernel.access.People.PROFESSIONAL;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import be.zorgkring.kernel.access.Access.DataCategory;
import be.zorgkring.kernel.access.Access.Operation;
import be.zorgkring.kernel.access.Decision.Allowed;
import be.zorgkring.kernel.access.Decision.Ground;
import be.zorgkring.kernel.access.Decision.Reason;
import be.zorgkring.kernel.access.Decision.Refused;
import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class AccessRuleTest {

    private static final UUID EMERGENCY = UUID.randomUUID();

    private final AccessRule rule = new AccessRule(RoleMatrix.load(), Duration.ofSeconds(60));
    private final People people = new People();

    @Test
    void aMemberReadsWhatTheRolePermitsAndNoMore() {
        people.member("persnurse");
        assertEquals(
                Set.of(CONDITIONS),
                allowed(people.nurse(), Operation.READ, CONDITIONS, MENTAL_HEALTH)
                        .categories());
    }

    @Test
    void thePersonReadsAllEvenWhenTheFactsAreOld() {
        people.sharing("withdrawn");
        Decision decision = rule.decide(
                people.facts(),
                people.self(),
                Operation.READ,
                Set.of(IDENTITY, MENTAL_HEALTH),
                Duration.ofHours(1),
                NOW);
        Allowed allowed = assertInstanceOf(Allowed.class, decision);
        assertEquals(Ground.SELF, allowed.ground());
        assertEquals(Set.of(IDENTITY, MENTAL_HEALTH), allowed.categories());
    }

    @Test
    void whoIsNotInTheCircleIsRefused() {
        assertRefused(Reason.NOT_IN_CIRCLE, people.nurse());
    }

    @Test
    void aPersonOfWhomNothingIsKnownIsRefusedInTheSameWay() {
        assertEquals(
                new Refused(Reason.NOT_IN_CIRCLE),
                rule.decide(PersonFacts.UNKNOWN, people.nurse(), Operation.READ, Set.of(IDENTITY), Duration.ZERO, NOW));
    }

    @ParameterizedTest
    @ValueSource(strings = {"withdrawn", "deceased"})
    void withoutSharingConsentTheCircleIsClosed(String sharing) {
        people.member("persnurse").sharing(sharing);
        assertRefused(Reason.NO_SHARING_CONSENT, people.nurse());
    }

    @Test
    void aPlaceWhosePeriodIsOverOrNotBegunOpensNothing() {
        people.member("persnurse", -60, 0).member("persnurse", 1, 60);
        assertRefused(Reason.NOT_IN_CIRCLE, people.nurse());
    }

    @Test
    void anExclusionOfTheProfessionalOrganisationOrProfessionBeatsMembershipAndMandate() {
        for (var exclusion : Set.of(
                new PersonFacts.Exclusion(PROFESSIONAL, null, null),
                new PersonFacts.Exclusion(null, ORGANISATION, null),
                new PersonFacts.Exclusion(null, null, "persnurse"))) {
            People one = new People()
                    .member("persnurse")
                    .mandate(People.NURSE, "all")
                    .emergency(60);
            one.exclude(exclusion);
            assertEquals(new Refused(Reason.EXCLUDED), decide(one, one.nurse(), Operation.READ, IDENTITY));
        }
    }

    @Test
    void anExcludedMemberDoesNotOpenTheRecordToTheirOrganisation() {
        people.member("persnurse").exclude(new PersonFacts.Exclusion(PROFESSIONAL, null, null));
        assertRefused(Reason.NOT_IN_CIRCLE, people.system());
    }

    @Test
    void aSuspendedMemberDoesNotOpenTheRecordToTheirOrganisation() {
        people.suspendedMember("persnurse");
        assertRefused(Reason.NOT_IN_CIRCLE, people.system());
    }

    @Test
    void aSuspendedProfessionalIsRefused() {
        people.member("persnurse");
        assertRefused(Reason.SUSPENDED, people.suspendedNurse());
    }

    @Test
    void oldFactsRefuseEverybodyButThePerson() {
        people.member("persnurse").mandate(CARER, "all");
        for (CallerFacts caller : Set.of(people.nurse(), people.carer())) {
            assertEquals(
                    new Refused(Reason.ACCESS_STATE_STALE),
                    rule.decide(people.facts(), caller, Operation.READ, Set.of(IDENTITY), Duration.ofSeconds(61), NOW));
        }
    }

    @Test
    void aRoleThatPermitsNothingOfWhatIsWantedIsRefused() {
        people.carerMember();
        assertEquals(
                new Refused(Reason.CATEGORY_NOT_PERMITTED), decide(people, people.carer(), Operation.WRITE, CARE_PLAN));
    }

    @Test
    void aSystemReadsOnTheGroundOfItsOrganisation() {
        people.member("persphysician");
        assertEquals(
                Ground.ORGANISATION,
                allowed(people.system(), Operation.READ, CONDITIONS).ground());
    }

    @ParameterizedTest
    @EnumSource(
            value = Operation.class,
            names = {"WRITE", "EXPORT", "ERASE"})
    void aSystemDoesNothingButReadAndSearch(Operation change) {
        people.member("persphysician");
        assertEquals(new Refused(Reason.CATEGORY_NOT_PERMITTED), decide(people, people.system(), change, CONDITIONS));
    }

    @ParameterizedTest
    @CsvSource({
        "read,READ,true", "read,SEARCH,true", "read,WRITE,false", "read,EXPORT,false",
        "decide,READ,true", "decide,SEARCH,true", "decide,WRITE,true", "decide,EXPORT,false",
        "all,READ,true", "all,SEARCH,true", "all,WRITE,true", "all,EXPORT,true"
    })
    void aMandateReachesAsFarAsItsScope(String scope, Operation operation, boolean reaches) {
        people.mandate(CARER, scope).sharing("withdrawn");
        Decision decision = decide(people, people.carer(), operation, MENTAL_HEALTH);
        assertEquals(
                reaches, decision instanceof Allowed allowed && allowed.ground() == Ground.MANDATE, decision::toString);
    }

    @Test
    void whoActsForThePersonMayDoWhatOnlyThePersonMay() {
        people.mandate(CARER, "decide").member("persphysician");
        assertEquals(Ground.MANDATE, allowed(people.carer(), Operation.WRITE).ground());
        assertEquals(new Refused(Reason.CATEGORY_NOT_PERMITTED), decide(people, people.nurse(), Operation.WRITE));
    }

    @Test
    void aCarerWhoActsForThePersonKeepsTheirOwnPlaceInTheCircle() {
        people.carerMember();
        UUID place = allowed(people.carer(), Operation.READ, IDENTITY).memberId();
        Allowed onBehalf = allowed(people.mandate(CARER, "decide").carer(), Operation.WRITE, CARE_PLAN);
        assertEquals(Ground.MANDATE, onBehalf.ground());
        assertEquals(place, onBehalf.memberId());
    }

    @Test
    void aMandateOutsideItsPeriodOrAfterDeathOpensNothing() {
        people.mandate(CARER, "all", -60, 0).mandate(CARER, "all", 1, 60);
        assertRefused(Reason.NOT_IN_CIRCLE, people.carer());
        People dead = new People().mandate(CARER, "all").sharing("deceased");
        assertEquals(new Refused(Reason.NOT_IN_CIRCLE), decide(dead, dead.carer(), Operation.READ, IDENTITY));
    }

    @Test
    void inAnEmergencyTheOwnRoleIsWhatMayBeSeenAndNothingChanges() {
        people.emergency(60);
        Allowed allowed = allowed(people.nurse(), Operation.READ, MEDICATION, MENTAL_HEALTH);
        assertEquals(Ground.EMERGENCY, allowed.ground());
        assertEquals(Set.of(MEDICATION), allowed.categories());
        assertEquals(
                new Refused(Reason.CATEGORY_NOT_PERMITTED), decide(people, people.nurse(), Operation.WRITE, CARE_PLAN));
        assertEquals(
                new Refused(Reason.CATEGORY_NOT_PERMITTED),
                decide(people, people.nurse(), Operation.EXPORT, MEDICATION));
    }

    @Test
    void anEmergencyEndsByItselfAndIsNobodyElses() {
        people.emergency(0);
        assertRefused(Reason.NOT_IN_CIRCLE, people.nurse());
        People other = new People().emergency(60);
        assertEquals(new Refused(Reason.NOT_IN_CIRCLE), decide(other, other.carer(), Operation.READ, IDENTITY));
        assertEquals(new Refused(Reason.NOT_IN_CIRCLE), decide(other, other.system(), Operation.READ, IDENTITY));
    }

    @Test
    void anEmergencyDoesNotOpenWhatThePersonWithdrew() {
        people.emergency(60).sharing("withdrawn");
        assertRefused(Reason.NO_SHARING_CONSENT, people.nurse());
    }

    @Test
    void aProfessionalOutsideTheCircleOpensWhatTheirRoleReads() {
        Allowed opened = assertInstanceOf(Allowed.class, breakGlass(people, people.nurse()));
        assertEquals(Ground.EMERGENCY, opened.ground());
        assertEquals(RoleMatrix.load().permits("persnurse", Operation.READ), opened.categories());
        assertEquals(EMERGENCY, opened.groundId());
    }

    @Test
    void noEmergencyIsPastAnExclusionOfAnyKind() {
        for (var exclusion : Set.of(
                new PersonFacts.Exclusion(PROFESSIONAL, null, null),
                new PersonFacts.Exclusion(null, ORGANISATION, null),
                new PersonFacts.Exclusion(null, null, "persnurse"))) {
            People shutOut = new People().exclude(exclusion);
            assertEquals(new Refused(Reason.EXCLUDED), breakGlass(shutOut, shutOut.nurse()));
            shutOut.emergency(60);
            assertEquals(new Refused(Reason.EXCLUDED), decide(shutOut, shutOut.nurse(), Operation.READ, MEDICATION));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"withdrawn", "restricted", "deceased"})
    void noEmergencyOpensWhatThePersonDoesNotShare(String sharing) {
        people.sharing(sharing);
        assertEquals(new Refused(Reason.NO_SHARING_CONSENT), breakGlass(people, people.nurse()));
        assertEquals(
                new Refused(Reason.NO_SHARING_CONSENT),
                rule.breakGlass(PersonFacts.UNKNOWN, people.nurse(), EMERGENCY, Duration.ZERO, NOW));
    }

    @Test
    void onlyProfessionalsOfTheDirectoryWhoMayPractiseOpenARecordInAnEmergency() {
        assertEquals(new Refused(Reason.NOT_A_PROFESSIONAL), breakGlass(people, people.carer()));
        assertEquals(new Refused(Reason.NOT_A_PROFESSIONAL), breakGlass(people, people.system()));
        assertEquals(new Refused(Reason.SUSPENDED), breakGlass(people, people.suspendedNurse()));
        assertEquals(
                new Refused(Reason.ACCESS_STATE_STALE),
                rule.breakGlass(people.facts(), people.nurse(), EMERGENCY, Duration.ofHours(1), NOW));
    }

    @Test
    void whoHasAccessAlreadyOpensNothingMore() {
        for (People known : Set.of(
                new People().member("persnurse"),
                new People().carerOf(People.NURSE),
                new People().mandate(People.NURSE, "read"),
                new People().emergency(60))) {
            assertEquals(new Refused(Reason.HAS_ACCESS_ALREADY), breakGlass(known, known.nurse()));
        }
        assertInstanceOf(Allowed.class, breakGlass(new People().emergency(0), people.nurse()));
    }

    @ParameterizedTest
    @EnumSource(DataCategory.class)
    void aCategoryThatThePersonOpensIsReadAndNotChanged(DataCategory category) {
        people.carerMember(Set.of(category), Set.of());
        assertEquals(
                Set.of(category),
                allowed(people.carer(), Operation.READ, category).categories());
        boolean roleWrites =
                RoleMatrix.load().permits("perscaregiver", Operation.WRITE).contains(category);
        assertEquals(roleWrites, decide(people, people.carer(), Operation.WRITE, category) instanceof Allowed);
    }

    @ParameterizedTest
    @EnumSource(DataCategory.class)
    void aCategoryThatThePersonOpensIsNotOneToTakeACopyOf(DataCategory category) {
        people.carerMember(Set.of(category), Set.of());
        assertEquals(
                new Refused(Reason.CATEGORY_NOT_PERMITTED), decide(people, people.carer(), Operation.EXPORT, category));
    }

    @ParameterizedTest
    @EnumSource(DataCategory.class)
    void aCategoryThatThePersonClosesIsClosedEvenWhenItWasOpenedToo(DataCategory category) {
        people.carerMember(Set.of(category), Set.of(category));
        for (Operation operation : Operation.values()) {
            assertEquals(
                    new Refused(Reason.CATEGORY_NOT_PERMITTED), decide(people, people.carer(), operation, category));
        }
    }

    @Test
    void theOwnPlaceCountsBeforeThatOfACarer() {
        people.member("perssocialworker").carerOf(People.NURSE);
        assertEquals(
                Set.of(SOCIAL), allowed(people.nurse(), Operation.READ, SOCIAL).categories());
    }

    @Test
    void theAccountOfThePersonIsNobodyElses() {
        assertEquals(
                Ground.SELF, allowed(people.self(), Operation.EXPORT, IDENTITY).ground());
        assertEquals(PERSON, people.self().accountId());
    }

    private Decision breakGlass(People people, CallerFacts caller) {
        return rule.breakGlass(people.facts(), caller, EMERGENCY, Duration.ofSeconds(1), NOW);
    }

    private void assertRefused(Reason reason, CallerFacts caller) {
        assertEquals(new Refused(reason), decide(people, caller, Operation.READ, IDENTITY));
    }

    private Allowed allowed(CallerFacts caller, Operation operation, DataCategory... wanted) {
        return assertInstanceOf(Allowed.class, decide(people, caller, operation, wanted));
    }

    private Decision decide(People people, CallerFacts caller, Operation operation, DataCategory... wanted) {
        return rule.decide(people.facts(), caller, operation, Set.of(wanted), Duration.ofSeconds(1), NOW);
    }
}
