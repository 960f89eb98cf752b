package be.zorgkring.network.circle.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import be.zorgkring.kernel.input.Checked;
import be.zorgkring.kernel.outcome.Outcome;
import be.zorgkring.network.circle.domain.Invitation.Taken;
import be.zorgkring.network.vocabulary.domain.ShownText;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InvitationTest {

    private static final Instant NOW = Instant.parse("2026-03-02T09:15:00Z");
    private static final AccountId TOM = new AccountId(UUID.randomUUID());

    private final InvitationCode code = InvitationCode.draw(new SecureRandom());
    private final Invitation invitation = Invitation.open(
            new InvitationId(UUID.randomUUID()),
            new PatientId(UUID.randomUUID()),
            new ShownText("mijn zoon Tom"),
            "son",
            code,
            NOW);

    @Test
    void acceptingMakesTheCarerWhomThePersonMeant() {
        Taken taken = taken(invitation.accept(TOM, NOW.plusSeconds(1)));
        assertEquals(new Party.Carer(TOM, new ShownText("mijn zoon Tom"), "son"), taken.carer());
    }

    @Test
    void aCodeWorksOnce() {
        Invitation spent = taken(invitation.accept(TOM, NOW)).invitation();
        assertEquals(Outcome.refused(CircleRefusal.INVITATION_USED), spent.accept(TOM, NOW));
    }

    @Test
    void aCodeWorksForSevenDays() {
        Instant end = NOW.plus(Invitation.VALID_FOR);
        taken(invitation.accept(TOM, end.minusMillis(1)));
        assertEquals(Outcome.refused(CircleRefusal.INVITATION_EXPIRED), invitation.accept(TOM, end));
    }

    @Test
    void onlyAHashOfTheCodeIsKept() {
        assertFalse(invitation.toString().contains(code.letters()));
        assertFalse(code.toString().contains(code.letters()));
        assertEquals(code.hash(), invitation.codeHash());
    }

    @Test
    void theCodeIsReadHoweverItWasTyped() {
        InvitationCode drawn = new InvitationCode("0123456789ABCDEF");
        assertEquals("0123-4567-89AB-CDEF", drawn.shown());
        assertEquals(Checked.sound(drawn), InvitationCode.parse(" o123 4567 89ab-cdef".strip()));
        assertEquals(Checked.sound(drawn), InvitationCode.parse("OI23-4567-89AB-CDEF"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0123", "0123-4567-89AB-CDEU", "0123-4567-89AB-CDEF-0", "' or 1=1 --", "٠١٢٣٤٥٦٧٨٩٠١٢٣٤٥"})
    void whatIsNoCodeIsRefused(String raw) {
        assertInstanceOf(Checked.Flawed.class, InvitationCode.parse(raw));
    }

    @Test
    void codesDiffer() {
        SecureRandom random = new SecureRandom();
        long different = java.util.stream.Stream.generate(() -> InvitationCode.draw(random))
                .limit(1000)
                .distinct()
                .count();
        assertTrue(different == 1000);
    }

    private static Taken taken(Outcome<Taken> outcome) {
        return outcome.fold(taken -> taken, refusal -> fail(refusal.name()));
    }
}
