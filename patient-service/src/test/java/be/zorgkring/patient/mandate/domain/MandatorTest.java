package be.zorgkring.patient.mandate.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.fail;

import be.zorgkring.kernel.outcome.Outcome;
import be.zorgkring.kernel.outcome.Refusal;
import be.zorgkring.patient.common.domain.Actor;
import be.zorgkring.patient.common.domain.PartialDate;
import be.zorgkring.patient.common.domain.PatientId;
import be.zorgkring.patient.common.domain.PlainText;
import be.zorgkring.patient.mandate.domain.Mandator.Candidate;
import be.zorgkring.patient.mandate.domain.Mandator.Wish;
import be.zorgkring.patient.person.domain.BirthDate;
import be.zorgkring.patient.person.domain.Insz;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class MandatorTest {

    private static final Instant NOW = Instant.parse("2026-11-25T10:00:00Z");
    private static final PatientId PERSON = new PatientId(UUID.randomUUID());
    private static final PatientId MERGED = new PatientId(UUID.randomUUID());
    private static final UUID OWN_ACCOUNT = UUID.randomUUID();
    private static final UUID MERGED_ACCOUNT = UUID.randomUUID();
    private static final Insz TOM = new Insz("75031400012");
    private static final Insz MIA = new Insz("90112300016");

    private final Actor.Self self = new Actor.Self(OWN_ACCOUNT);

    @Test
    void aPersonLetsSomebodyActFromNowOnUntilTheyTakeItBack() {
        Mandate mandate = changed(adult().admit(id(), wish(MandateKind.TRUSTED_PERSON), tom(), given()))
                .mandate();
        assertEquals(1, mandate.version());
        assertEquals(Optional.empty(), mandate.period().until());

        ChangedMandate back = changed(mandate.takeBack(self, NOW));
        assertEquals(2, back.mandate().version());
        assertEquals("revoked", back.mandate().state().status().code());
        assertEquals(Optional.of("by-the-person"), back.change().subject());
        assertEquals(MandateRefusal.NO_SUCH_MANDATE, refused(back.mandate().takeBack(self, NOW)));
    }

    @Test
    void aParentActsUntilTheFirstInstantOfTheEighteenthBirthdayInBelgium() {
        Mandate winter = parentOf(born("2010-12-01"));
        assertEquals(
                Optional.of(Instant.parse("2028-11-30T23:00:00Z")),
                winter.period().until());
        Mandate summer = parentOf(born("2010-07-01"));
        assertEquals(
                Optional.of(Instant.parse("2028-06-30T22:00:00Z")),
                summer.period().until());
        for (String known : List.of("2010", "2010-01")) {
            assertEquals(
                    Optional.of(Instant.parse("2027-12-31T23:00:00Z")),
                    parentOf(born(known)).period().until());
        }
        Mandate leapDay = parentOf(born("2012-02-29"));
        assertEquals(
                Optional.of(Instant.parse("2030-02-28T23:00:00Z")),
                leapDay.period().until());
    }

    @Test
    void aClockThatPassesTheBirthdayEndsWhatAParentMayDo() {
        Clock dayBefore = Clock.fixed(Instant.parse("2028-11-30T22:59:59Z"), ZoneOffset.UTC);
        Clock birthday = Clock.fixed(Instant.parse("2028-11-30T23:00:00Z"), ZoneOffset.UTC);
        Mandate mandate = parentOf(born("2010-12-01"));
        assertEquals(true, mandate.isOpenAt(dayBefore.instant()));
        assertEquals(false, mandate.isOpenAt(birthday.instant()));

        Mandator lastMinute = born("2010-12-01");
        assertInstanceOf(
                Outcome.Done.class,
                lastMinute.admit(id(), wishAt(MandateKind.PARENT, dayBefore), tom(), registered(dayBefore)));
        assertEquals(
                MandateRefusal.PERSON_OF_AGE,
                refused(lastMinute.admit(id(), wishAt(MandateKind.PARENT, birthday), tom(), registered(birthday))));
    }

    @Test
    void anEndBeforeTheBirthdayStaysAndOneAfterItDoesNot() {
        Instant early = Instant.parse("2027-01-01T00:00:00Z");
        Wish untilEarly = new Wish(MandateKind.PARENT, Scope.ALL, new Period(NOW, Optional.of(early)));
        assertEquals(
                Optional.of(early),
                changed(born("2010-12-01").admit(id(), untilEarly, tom(), registered()))
                        .mandate()
                        .period()
                        .until());
        Wish untilLate = new Wish(
                MandateKind.PARENT, Scope.ALL, new Period(NOW, Optional.of(Instant.parse("2040-01-01T00:00:00Z"))));
        assertEquals(
                Optional.of(Instant.parse("2028-11-30T23:00:00Z")),
                changed(born("2010-12-01").admit(id(), untilLate, tom(), registered()))
                        .mandate()
                        .period()
                        .until());
    }

    @Test
    void anAdultHasNoParentWhoActsButMayHaveARepresentative() {
        assertEquals(
                MandateRefusal.PERSON_OF_AGE,
                refused(adult().admit(id(), wish(MandateKind.PARENT), tom(), registered())));
        assertInstanceOf(
                Outcome.Done.class, adult().admit(id(), wish(MandateKind.LEGAL_REPRESENTATIVE), tom(), registered()));
    }

    @Test
    void aMandateThatRestsOnTheLawIsNotThePersonsToEndButTheMandateeMayRenounceIt() {
        Mandate parent = parentOf(born("2010-12-01"));
        assertEquals(MandateRefusal.MANDATE_BY_LAW, refused(parent.takeBack(self, NOW)));
        UUID account = UUID.randomUUID();
        assertEquals(
                new Actor.Mandatee(account, parent.id().value()),
                changed(parent.renounce(account, NOW)).change().by());
    }

    @Test
    void nobodyGetsAMandateForThemself() {
        Candidate byRecord =
                new Candidate(new Mandatee.Numbered(TOM, name("Rosa"), Optional.empty()), Optional.of(PERSON));
        Candidate byAccount = new Candidate(new Mandatee.OfCircle(UUID.randomUUID(), OWN_ACCOUNT), Optional.empty());
        Candidate byMerged =
                new Candidate(new Mandatee.Numbered(TOM, name("Rosa"), Optional.empty()), Optional.of(MERGED));
        Candidate byItsAccount =
                new Candidate(new Mandatee.OfCircle(UUID.randomUUID(), MERGED_ACCOUNT), Optional.empty());
        for (Candidate candidate : List.of(byRecord, byAccount, byMerged, byItsAccount)) {
            assertEquals(
                    MandateRefusal.MANDATE_TO_ONESELF,
                    refused(adult().admit(id(), wish(MandateKind.TRUSTED_PERSON), candidate, given())));
        }
    }

    @Test
    void nobodyActsForSomeoneWhoDied() {
        Mandator dead = new Mandator(PERSON, Set.of(PERSON), birth("1950-01-01"), Set.of(), true, List.of());
        assertEquals(
                MandateRefusal.PERSON_DECEASED,
                refused(dead.admit(id(), wish(MandateKind.LEGAL_REPRESENTATIVE), tom(), registered())));
    }

    @Test
    void oneMandateePerPeriodAndTwentyInAll() {
        Instant nextYear = Instant.parse("2027-01-01T00:00:00Z");
        Wish thisYear = new Wish(MandateKind.TRUSTED_PERSON, Scope.READ, new Period(NOW, Optional.of(nextYear)));
        Wish later = new Wish(MandateKind.INFORMAL_CARER, Scope.ALL, new Period(nextYear, Optional.empty()));
        Mandate first = changed(adult().admit(id(), thisYear, tom(), given())).mandate();
        Mandator one = adult(first);
        assertEquals(
                MandateRefusal.ALREADY_MANDATED,
                refused(one.admit(id(), wish(MandateKind.INFORMAL_CARER), tom(), given())));
        assertInstanceOf(Outcome.Done.class, one.admit(id(), later, tom(), given()));

        List<Mandate> many = new ArrayList<>();
        for (int i = 0; i < Mandate.MOST; i++) {
            Candidate carer =
                    new Candidate(new Mandatee.OfCircle(UUID.randomUUID(), UUID.randomUUID()), Optional.empty());
            many.add(changed(adult().admit(id(), thisYear, carer, given())).mandate());
        }
        Mandator full = adult(many.toArray(Mandate[]::new));
        assertEquals(
                MandateRefusal.TOO_MANY_MANDATES,
                refused(full.admit(id(), wish(MandateKind.TRUSTED_PERSON), tom(), given())));
        assertInstanceOf(
                Outcome.Done.class,
                full.admit(id(), later, tom(), Origin.ofThePerson(self, nextYear)),
                "what is over counts no more");
    }

    @Test
    void theAccountOfTheOneWithThatNumberIsLinkedAndTheLatestProofCounts() {
        Mandate mandate = changed(adult().admit(id(), wish(MandateKind.TRUSTED_PERSON), tom(), given()))
                .mandate();
        UUID account = UUID.randomUUID();
        assertEquals(Optional.empty(), mandate.linkAccount(MIA, account, NOW));
        Mandate linked = mandate.linkAccount(TOM, account, NOW).orElseThrow().mandate();
        assertEquals(true, linked.isOf(account));
        assertEquals(2, linked.version());
        assertEquals(Optional.empty(), linked.linkAccount(TOM, account, NOW));
        UUID anew = UUID.randomUUID();
        assertEquals(
                true, linked.linkAccount(TOM, anew, NOW).orElseThrow().mandate().isOf(anew));
    }

    private Mandate parentOf(Mandator minor) {
        return changed(minor.admit(id(), wish(MandateKind.PARENT), tom(), registered()))
                .mandate();
    }

    private static Mandator adult(Mandate... mandates) {
        return new Mandator(
                PERSON,
                Set.of(PERSON, MERGED),
                birth("1950-01-01"),
                Set.of(OWN_ACCOUNT, MERGED_ACCOUNT),
                false,
                List.of(mandates));
    }

    private static Mandator born(String day) {
        return new Mandator(PERSON, Set.of(PERSON), birth(day), Set.of(), false, List.of());
    }

    private static BirthDate birth(String day) {
        return new BirthDate(new PartialDate(day));
    }

    private static Wish wish(MandateKind kind) {
        return new Wish(kind, Scope.DECIDE, new Period(NOW, Optional.empty()));
    }

    private static Wish wishAt(MandateKind kind, Clock clock) {
        return new Wish(kind, Scope.DECIDE, new Period(clock.instant(), Optional.empty()));
    }

    private static Candidate tom() {
        return new Candidate(new Mandatee.Numbered(TOM, name("Tom"), Optional.empty()), Optional.empty());
    }

    private static PlainText name(String text) {
        return new PlainText(text);
    }

    private Origin given() {
        return Origin.ofThePerson(self, NOW);
    }

    private static Origin registered() {
        return registered(Clock.fixed(NOW, ZoneOffset.UTC));
    }

    private static Origin registered(Clock clock) {
        return Origin.registered(
                new Actor.HealthDataManager(UUID.randomUUID()),
                new MandateEvidence(MandateEvidence.EvidenceKind.COURT_ORDER, new PlainText("2026/1")),
                clock.instant());
    }

    private static MandateId id() {
        return new MandateId(UUID.randomUUID());
    }

    private static ChangedMandate changed(Outcome<ChangedMandate> outcome) {
        return outcome.fold(changed -> changed, refusal -> fail(refusal.code()));
    }

    private static Refusal refused(Outcome<ChangedMandate> outcome) {
        return assertInstanceOf(Outcome.Refused.class, outcome).refusal();
    }
}
