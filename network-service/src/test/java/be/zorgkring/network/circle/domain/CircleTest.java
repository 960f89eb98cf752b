package be.zorgkring.network.circle.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import be.zorgkring.kernel.outcome.Outcome;
import be.zorgkring.network.directory.domain.ProfessionalId;
import be.zorgkring.network.vocabulary.domain.ShownText;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class CircleTest {

    private static final Instant NOW = Instant.parse("2026-03-02T09:15:00Z");

    private final Circle empty = new Circle(new CircleId(UUID.randomUUID()), patient(), 1, List.of());

    @Test
    void aProfessionalIsAMemberOnce() {
        Member nurse = professional(NOW, null);
        Circle circle = changed(empty.admit(nurse, NOW)).circle();
        Member again = new Member(new MemberId(UUID.randomUUID()), nurse.party(), "persnurse", Period.since(NOW));
        assertEquals(Outcome.refused(CircleRefusal.ALREADY_MEMBER), circle.admit(again, NOW));
        assertEquals(2, circle.version());
    }

    @Test
    void whoseMembershipLapsedMayComeAgain() {
        Member nurse = professional(NOW, NOW.plusSeconds(60));
        Circle circle = changed(empty.admit(nurse, NOW)).circle();
        Instant later = NOW.plusSeconds(61);
        Member again = new Member(new MemberId(UUID.randomUUID()), nurse.party(), "persnurse", Period.since(later));
        Change back = changed(circle.admit(again, later));
        assertEquals(List.of(again), back.circle().members());
        assertEquals(List.of(new Change.Left(nurse, Ending.BY_TIME)), back.left());
    }

    @Test
    void aMembershipDoesNotEndBeforeItBegins() {
        assertEquals(
                Outcome.refused(CircleRefusal.PERIOD_DOES_NOT_FIT),
                empty.admit(professional(NOW, NOW.minusSeconds(1)), NOW));
        assertEquals(Outcome.refused(CircleRefusal.PERIOD_DOES_NOT_FIT), empty.admit(professional(NOW, NOW), NOW));
    }

    @Test
    void aMembershipIsOverAtItsEndAndNotAfterIt() {
        Period period = new Period(NOW, NOW.plusSeconds(1));
        assertTrue(period.overAt(NOW.plusSeconds(1)));
        assertEquals(false, period.overAt(NOW.plusMillis(999)));
    }

    @Test
    void removingEndsTheMembershipNow() {
        Member nurse = professional(NOW, NOW.plus(Duration.ofDays(90)));
        Circle circle = changed(empty.admit(nurse, NOW)).circle();
        Change removal = changed(circle.remove(nurse.id(), Ending.BY_THE_PERSON, NOW.plusSeconds(5)));
        assertTrue(removal.circle().members().isEmpty());
        assertEquals(
                NOW.plusSeconds(5), removal.left().getFirst().member().period().until());
        assertEquals(
                Outcome.refused(CircleRefusal.MEMBER_UNKNOWN),
                removal.circle().remove(nurse.id(), Ending.BY_THE_PERSON, NOW.plusSeconds(6)));
    }

    @Test
    void aCarerWithoutAnAccountIsKnownByWhatThePersonCallsThem() {
        Change first = changed(empty.admit(carer(null, "mijn zoon Tom"), NOW));
        assertEquals(
                Outcome.refused(CircleRefusal.ALREADY_MEMBER), first.circle().admit(carer(null, "mijn zoon Tom"), NOW));
        changed(first.circle().admit(carer(null, "mijn zoon Jan"), NOW));
        changed(first.circle().admit(carer(new AccountId(UUID.randomUUID()), "mijn zoon Tom"), NOW));
    }

    @Test
    void aCircleHasAtMostTwoHundredMembers() {
        List<Member> many = new ArrayList<>();
        for (int i = 0; i < Circle.MOST_MEMBERS; i++) {
            many.add(professional(NOW, null));
        }
        Circle full = new Circle(empty.id(), empty.patient(), 1, many);
        assertEquals(Outcome.refused(CircleRefusal.CIRCLE_FULL), full.admit(professional(NOW, null), NOW));
    }

    @Test
    void manyJoinAsOneChange() {
        Change gathered = empty.gather(List.of(professional(NOW, null), professional(NOW, null)), NOW)
                .orElseThrow();
        assertEquals(2, gathered.joined().size());
        assertEquals(2, gathered.circle().version());
    }

    @Test
    void gatheringWhoIsThereAlreadyChangesNothing() {
        Member nurse = professional(NOW, null);
        Circle circle = changed(empty.admit(nurse, NOW)).circle();
        assertEquals(Optional.empty(), circle.gather(List.of(nurse), NOW));
    }

    @Test
    void aCircleThatNobodyHeardOfIsAChangeEvenWithoutMembers() {
        Circle fresh = new Circle(empty.id(), empty.patient(), 0, List.of());
        assertEquals(1, fresh.gather(List.of(), NOW).orElseThrow().circle().version());
    }

    private static Change changed(Outcome<Change> outcome) {
        return outcome.fold(change -> change, refusal -> fail(refusal.name()));
    }

    private static PatientId patient() {
        return new PatientId(UUID.randomUUID());
    }

    private static Member professional(Instant from, Instant until) {
        return new Member(
                new MemberId(UUID.randomUUID()),
                new Party.Professional(new ProfessionalId(UUID.randomUUID()), null),
                "persnurse",
                new Period(from, until));
    }

    private static Member carer(AccountId account, String label) {
        return new Member(
                new MemberId(UUID.randomUUID()),
                new Party.Carer(account, new ShownText(label), "son"),
                Member.CARER_ROLE,
                Period.since(NOW));
    }
}
