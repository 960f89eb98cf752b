package be.zorgkring.patient.accesslog.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class CanonicalFormTest {

    @Test
    void aValueStandsBehindTheNumberOfItsOctetsInUtf8() {
        assertEquals(
                "4:read,3:né,-,0:,",
                new CanonicalForm()
                        .add("read")
                        .add("né")
                        .add((Object) null)
                        .add("")
                        .text());
    }

    @Test
    void aMomentIsMicrosecondsSince1970WhateverItsFraction() {
        assertEquals(
                "16:1773151500127000,2:-1,",
                new CanonicalForm()
                        .add(Instant.parse("2026-03-10T14:05:00.127Z"))
                        .add(Instant.EPOCH.minusNanos(1_000))
                        .text());
    }

    @Test
    void noTwoRowsHaveTheSameForm() {
        assertNotEquals(
                new CanonicalForm().add("a,1:b").add("c").text(),
                new CanonicalForm().add("a").add("b,1:c").text());
        assertNotEquals(
                new CanonicalForm().add((Object) null).text(),
                new CanonicalForm().add("").text());
    }
}
