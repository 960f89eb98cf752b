package be.zorgkring.patient.mandate.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import be.zorgkring.patient.common.domain.PlainText;
import be.zorgkring.patient.person.domain.Insz;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class EhealthStatementTest {

    private static final Instant AT = Instant.parse("2026-11-25T10:00:00Z");
    private static final Insz SARA = new Insz("75031400012");
    private static final Insz JAN = new Insz("90112300016");

    private final EhealthStatement statement =
            new EhealthStatement(SARA, new PlainText("Sara"), AT, Set.of(JAN), Set.of());

    @Test
    void itCountsForADayAndNotBeforeItWasSaid() {
        assertTrue(statement.countsAt(AT));
        assertTrue(statement.countsAt(AT.plus(Duration.ofDays(1)).minusMillis(1)));
        assertFalse(statement.countsAt(AT.plus(Duration.ofDays(1))));
        assertTrue(statement.countsAt(AT.minusSeconds(60)), "clocks differ");
        assertFalse(statement.countsAt(AT.minusSeconds(61)));
    }

    @Test
    void aMandatorIsActedForAsATrustedPersonDoesWithoutTakingCopies() {
        assertEquals(List.of(new EhealthStatement.Named(JAN, MandateKind.TRUSTED_PERSON)), statement.named());
        Mandator.Wish wish = statement.wish(MandateKind.TRUSTED_PERSON, AT.plusSeconds(5));
        assertEquals(Scope.DECIDE, wish.scope());
        assertEquals(new Period(AT.plusSeconds(5), Optional.of(AT.plus(Duration.ofDays(1)))), wish.period());
        assertEquals(Scope.ALL, statement.wish(MandateKind.PARENT, AT).scope());
    }

    @Test
    void itNeverShowsWhomItNames() {
        assertEquals("EhealthStatement[redacted]", statement.toString());
    }
}
