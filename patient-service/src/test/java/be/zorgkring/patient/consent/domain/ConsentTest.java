package be.zorgkring.patient.consent.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import be.zorgkring.kernel.outcome.Outcome;
import be.zorgkring.patient.common.domain.Actor;
import be.zorgkring.patient.common.domain.Changed;
import be.zorgkring.patient.common.domain.PatientId;
import be.zorgkring.patient.common.domain.PilotCode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ConsentTest {

    private static final Instant MORNING = Instant.parse("2026-03-02T09:15:00Z");
    private static final Instant EVENING = Instant.parse("2026-03-02T19:15:00Z");
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final PilotCode LEUVEN = new PilotCode("zorgzaam-leuven");
    private static final PilotCode BOOST = new PilotCode("boost");
    private static final String MERGE = UUID.randomUUID().toString();
    private static final UUID ACCOUNT = UUID.randomUUID();
    private static final Actor SELF = new Actor.Self(ACCOUNT);
    private static final Evidence ON_PAPER =
            new Evidence(new Actor.Professional(UUID.randomUUID()), Method.PAPER, MORNING);
    private static final Evidence BY_SELF = new Evidence(SELF, Method.OWN_SIGN_IN, EVENING);

    private final Consent consent = Consent.first(
                    new PatientId(UUID.randomUUID()), SharingWish.GIVEN, LEUVEN, ON_PAPER, DAY)
            .now();

    @Test
    void aFirstConsentTellsWhoRecordedItHowAndWhen() {
        assertEquals(1, consent.version());
        assertEquals(new SharingConsent.Given(ON_PAPER), consent.sharing());
        assertEquals(
                List.of(new TakingPart(LEUVEN, TakingPart.TakingPartState.GIVEN, ON_PAPER, DAY)), consent.takingPart());
    }

    @Test
    void aPersonMayTakePartWithoutSharing() {
        Consent closed = Consent.first(consent.patientId(), SharingWish.WITHDRAWN, LEUVEN, ON_PAPER, DAY)
                .now();
        assertEquals(new SharingConsent.Withdrawn(ON_PAPER), closed.sharing());
    }

    @Test
    void aSecondPilotIsAddedAndTheSameOneRefused() {
        Consent both = changed(consent.include(BOOST, ON_PAPER, DAY));
        assertEquals(2, both.version());
        assertEquals(
                List.of(LEUVEN, BOOST),
                both.takingPart().stream().map(TakingPart::pilot).toList());
        assertEquals(Outcome.refused(ConsentRefusal.ALREADY_INCLUDED), both.include(LEUVEN, ON_PAPER, DAY));
    }

    @Test
    void whoLeavesAPilotWasCountedAndComesBackByANewInclusionOnly() {
        Consent left = changed(consent.leave(LEUVEN, BY_SELF));
        assertEquals(
                List.of(new TakingPart(LEUVEN, TakingPart.TakingPartState.WITHDRAWN, BY_SELF, DAY)), left.takingPart());
        assertEquals(consent.sharing(), left.sharing());
        assertEquals(Outcome.done(Changed.nothing(left)), left.leave(LEUVEN, BY_SELF));
        assertEquals(Outcome.refused(ConsentRefusal.NOT_IN_PILOT), left.leave(BOOST, BY_SELF));

        Evidence anew = new Evidence(ON_PAPER.recordedBy(), Method.EID, EVENING.plusSeconds(60));
        Consent back = changed(left.include(LEUVEN, anew, DAY.plusDays(1)));
        assertEquals(List.of(new TakingPart(LEUVEN, TakingPart.TakingPartState.GIVEN, anew, DAY)), back.takingPart());
        assertEquals(3, back.version());
    }

    @Test
    void whatAPersonSignedBeforeTheyLeftDoesNotBringThemBack() {
        Consent left = changed(consent.leave(LEUVEN, BY_SELF));
        assertEquals(Outcome.refused(ConsentRefusal.DECLARED_BEFORE_LAST_CHANGE), left.include(LEUVEN, ON_PAPER, DAY));
    }

    @Test
    void includingSomeoneOnceMoreDoesNotGiveSharingAgain() {
        Consent withdrawn = changed(consent.changeSharing(SharingWish.WITHDRAWN, BY_SELF));
        assertEquals(
                withdrawn.sharing(),
                changed(withdrawn.include(BOOST, ON_PAPER, DAY)).sharing());
    }

    @Test
    void sharingIsWithdrawnAndGivenAgainEachWithItsEvidence() {
        Changed<Consent, ConsentChange> withdrawal = done(consent.changeSharing(SharingWish.WITHDRAWN, BY_SELF));
        assertEquals(new SharingConsent.Withdrawn(BY_SELF), withdrawal.now().sharing());
        assertEquals(
                new ConsentChange(
                        ConsentChangeKind.SHARING_WITHDRAWN,
                        Optional.empty(),
                        SELF,
                        Optional.of(Method.OWN_SIGN_IN),
                        Optional.empty(),
                        EVENING),
                withdrawal.change().orElseThrow());
        assertEquals(
                new SharingConsent.Given(BY_SELF),
                changed(withdrawal.now().changeSharing(SharingWish.GIVEN, BY_SELF))
                        .sharing());
    }

    @Test
    void wishingWhatIsSoAlreadyChangesNothing() {
        assertEquals(Outcome.done(Changed.nothing(consent)), consent.changeSharing(SharingWish.GIVEN, BY_SELF));
    }

    @Test
    void anExclusionStandsUntilItIsLifted() {
        Exclusion nurses =
                new Exclusion(UUID.randomUUID(), new Exclusion.Profession("persnurse"), Optional.empty(), EVENING);
        Consent closed = changed(consent.exclude(nurses, SELF));
        assertEquals(List.of(nurses), closed.exclusions());
        assertEquals(
                Outcome.refused(ConsentRefusal.ALREADY_EXCLUDED),
                closed.exclude(new Exclusion(UUID.randomUUID(), nurses.excluded(), Optional.empty(), EVENING), SELF));
        Consent open = changed(closed.liftExclusion(nurses.id(), SELF, EVENING));
        assertTrue(open.exclusions().isEmpty());
        assertEquals(3, open.version());
        assertEquals(Outcome.refused(ConsentRefusal.NO_SUCH_EXCLUSION), open.liftExclusion(nurses.id(), SELF, EVENING));
    }

    @Test
    void theAccountOfThePersonIsLinkedOnce() {
        Consent linked = changed(consent.linkAccount(ACCOUNT, EVENING));
        assertEquals(Optional.of(ACCOUNT), linked.accountId());
        assertEquals(Changed.nothing(linked), linked.linkAccount(ACCOUNT, EVENING));
        UUID anew = UUID.randomUUID();
        assertEquals(
                Optional.of(anew), changed(linked.linkAccount(anew, EVENING)).accountId());
    }

    @Test
    void theStricterSharingOfTwoMergedRecordsCountsAndComesBackWhenItIsUndone() {
        Consent retired = another(SharingWish.WITHDRAWN);
        Consent merged = changed(MergedConsents.takeOverSharing(consent, retired, MERGE, EVENING));
        assertEquals(retired.sharing(), merged.sharing());
        assertEquals(
                consent.sharing(),
                changed(MergedConsents.giveBackSharing(merged, consent.sharing(), retired, MERGE, EVENING))
                        .sharing());
        assertEquals(Changed.nothing(retired), MergedConsents.takeOverSharing(retired, consent, MERGE, EVENING));
    }

    @Test
    void whatThePersonChangedWhileTheRecordsWereMergedIsNotTakenBack() {
        Consent retired = another(SharingWish.WITHDRAWN);
        Consent merged = changed(MergedConsents.takeOverSharing(consent, retired, MERGE, EVENING));
        Consent open = changed(merged.changeSharing(SharingWish.GIVEN, BY_SELF));
        assertEquals(
                Changed.nothing(open),
                MergedConsents.giveBackSharing(open, consent.sharing(), retired, MERGE, EVENING));
    }

    @Test
    void whatWasClosedWhileTheRecordsWereMergedStaysClosedInBoth() {
        Consent retired = another(SharingWish.GIVEN);
        Exclusion before =
                new Exclusion(UUID.randomUUID(), new Exclusion.Profession("persnurse"), Optional.empty(), MORNING);
        Exclusion since =
                new Exclusion(UUID.randomUUID(), new Exclusion.Profession("persdentist"), Optional.empty(), EVENING);
        Consent surviving = changed(changed(consent.exclude(before, SELF)).exclude(since, SELF));
        Consent closed = changed(surviving.changeSharing(SharingWish.WITHDRAWN, BY_SELF));
        Consent parted = changed(MergedConsents.keepClosed(retired, closed, MORNING, MERGE, EVENING));
        assertEquals(List.of(since), parted.exclusions());
        assertEquals(new SharingConsent.Withdrawn(BY_SELF), parted.sharing());
        assertEquals(Changed.nothing(retired), MergedConsents.keepClosed(retired, consent, MORNING, MERGE, EVENING));
    }

    @Test
    void allRecordsOfOnePersonAreShownAsOneConsent() {
        Exclusion nurses =
                new Exclusion(UUID.randomUUID(), new Exclusion.Profession("persnurse"), Optional.empty(), MORNING);
        Consent retired = changed(
                changed(another(SharingWish.WITHDRAWN).exclude(nurses, SELF)).include(BOOST, ON_PAPER, DAY));
        Consent one = MergedConsents.asOne(consent, List.of(retired));
        assertEquals(consent.sharing(), one.sharing());
        assertEquals(List.of(nurses), one.exclusions());
        assertEquals(
                List.of(LEUVEN, BOOST),
                one.takingPart().stream().map(TakingPart::pilot).toList());
    }

    private static Consent another(SharingWish sharing) {
        return Consent.first(new PatientId(UUID.randomUUID()), sharing, LEUVEN, ON_PAPER, DAY)
                .now();
    }

    /** Unlike something that was so already. */
    private static Consent changed(Changed<Consent, ConsentChange> changed) {
        assertTrue(changed.change().isPresent());
        return changed.now();
    }

    private static Changed<Consent, ConsentChange> done(Outcome<Changed<Consent, ConsentChange>> outcome) {
        return outcome.fold(changed -> changed, refusal -> {
            throw new AssertionError(refusal);
        });
    }

    private static Consent changed(Outcome<Changed<Consent, ConsentChange>> outcome) {
        return changed(done(outcome));
    }
}
