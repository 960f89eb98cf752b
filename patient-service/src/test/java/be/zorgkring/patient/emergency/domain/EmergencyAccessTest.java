package be.zorgkring.patient.emergency.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import be.zorgkring.kernel.input.Checked;
import be.zorgkring.kernel.input.Flaw;
import be.zorgkring.kernel.outcome.Outcome;
import be.zorgkring.patient.common.domain.PatientId;
import be.zorgkring.patient.emergency.domain.EmergencyAccess.State;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class EmergencyAccessTest {

    private static final Instant NOW = Instant.parse("2026-03-11T02:10:00Z");
    private static final Explanation TEXT = new Explanation("Found on the floor at home, alone.");

    private final EmergencyAccess open = open(EmergencyAccess.LONGEST);

    @Test
    void itHoldsFromItsOpeningUntilFourHoursLater() {
        assertTrue(open.holds(NOW));
        assertTrue(open.holds(NOW.plus(Duration.ofHours(4)).minusNanos(1)));
        assertFalse(open.holds(NOW.plus(Duration.ofHours(4))));
    }

    @Test
    void noneLastsLonger() {
        Duration longer = EmergencyAccess.LONGEST.plusMillis(1);
        assertThrows(IllegalArgumentException.class, () -> open(longer));
    }

    @Test
    void closedEarlyItEndsAtThatMoment() {
        Instant later = NOW.plusSeconds(600);
        EmergencyAccess closed = open.close(later);
        assertEquals(2, closed.version());
        assertEquals(State.CLOSED, closed.state());
        assertEquals(later, closed.until());
        assertFalse(closed.holds(later));
        assertSame(closed, closed.close(later.plusSeconds(1)));
    }

    @Test
    void oneThatIsOverStaysAsItIs() {
        assertSame(open, open.close(open.until()));
    }

    @Test
    void aVerdictThatItWasNotJustifiedEndsIt() {
        EmergencyAccess reviewed = changed(open.review(review(Verdict.UNJUSTIFIED, NOW.plusSeconds(60))));
        assertEquals(State.CLOSED, reviewed.state());
        assertEquals(NOW.plusSeconds(60), reviewed.until());
    }

    @ParameterizedTest
    @EnumSource(
            value = Verdict.class,
            names = {"JUSTIFIED", "UNCLEAR"})
    void anyOtherVerdictLeavesItsPeriod(Verdict verdict) {
        EmergencyAccess reviewed = changed(open.review(review(verdict, NOW.plusSeconds(60))));
        assertTrue(reviewed.holds(NOW.plusSeconds(60)));
        assertEquals(open.until(), reviewed.until());
        assertEquals(2, reviewed.version());
    }

    @Test
    void aVerdictAfterTheEndChangesNoPeriod() {
        EmergencyAccess reviewed = changed(open.review(review(Verdict.UNJUSTIFIED, NOW.plusSeconds(86_400))));
        assertEquals(State.OPEN, reviewed.state());
        assertEquals(open.until(), reviewed.until());
    }

    @Test
    void aVerdictIsGivenOnce() {
        EmergencyAccess reviewed = changed(open.review(review(Verdict.UNCLEAR, NOW)));
        assertEquals(
                Outcome.refused(EmergencyRefusal.ALREADY_REVIEWED), reviewed.review(review(Verdict.JUSTIFIED, NOW)));
    }

    @Test
    void aClockThatWasSetBackEndsNothingBeforeItBegan() {
        EmergencyAccess closed = open.close(NOW.minusSeconds(5));
        assertEquals(NOW, closed.until());
        assertFalse(closed.holds(NOW));
    }

    @Test
    void anExplanationHasTenToAThousandCharacters() {
        assertEquals(Checked.flawed(Flaw.SIZE), Explanation.read("too short"));
        assertEquals(Checked.flawed(Flaw.SIZE), Explanation.read("         x         "));
        assertEquals(Checked.flawed(Flaw.SIZE), Explanation.read("x".repeat(1001)));
        assertEquals(Checked.flawed(Flaw.REQUIRED), Explanation.read(" ".repeat(20)));
        assertEquals(Checked.flawed(Flaw.CHARACTERS), Explanation.read("turned \u202Earound"));
        assertInstanceOf(Checked.Sound.class, Explanation.read("line one\nline two"));
        assertInstanceOf(Checked.Sound.class, Explanation.read("😀".repeat(1000)));
        assertThrows(IllegalArgumentException.class, () -> new Explanation("short"));
        assertFalse(TEXT.toString().contains("floor"));
    }

    private static EmergencyAccess open(Duration lasts) {
        return EmergencyAccess.open(
                UUID.randomUUID(),
                new PatientId(UUID.randomUUID()),
                new Opener(UUID.randomUUID(), Optional.empty(), "persphysician"),
                EmergencyReason.UNCONSCIOUS,
                TEXT,
                NOW,
                lasts);
    }

    private static Review review(Verdict verdict, Instant at) {
        return new Review(verdict, TEXT, UUID.randomUUID(), at);
    }

    private static EmergencyAccess changed(Outcome<EmergencyAccess> outcome) {
        return outcome.fold(access -> access, refusal -> fail(refusal.code()));
    }
}
