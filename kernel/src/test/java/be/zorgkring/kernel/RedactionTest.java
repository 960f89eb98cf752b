package be.zorgkring.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class RedactionTest {

    @Test
    void whatLooksLikeAnInszIsMasked() {
        assertEquals("of [number] and [number].", Redaction.mask("of 85073003328 and 85.07.30-033.28."));
    }

    @Test
    void whatLooksLikeAnAddressIsMasked() {
        assertEquals("to [address]", Redaction.mask("to an.peeters@example.org"));
    }

    @Test
    void idsAndTimesStayReadable() {
        String line = "0197c1c4-6c1b-7e3e-8f0a-2b6f1d0c9a11 took 1234567890123 ns at 2026-11-22T07:00:00Z";
        assertEquals(line, Redaction.mask(line));
    }
}
