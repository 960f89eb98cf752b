package be.zorgkring.safety;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RequestTargetTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/api/patients?cursor=YWJj&limit=5",
                "/a%20b?x=%C3%A9&y[]=1",
                "/fhir/AuditEvent?date=ge2026-01-01T00:00:00%2B01:00"
            })
    void aPathAndAQueryAreWellFormed(String target) {
        assertTrue(RequestTarget.isWellFormed(target));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/patients/{id}",
                "/a?cursor=%zz",
                "/a?x=%",
                "/a?x=%4",
                "/a b",
                "/a?x=\"",
                "/a|b",
                "/é",
                "/a#b",
                "/a\\b"
            })
    void whatNoUriMayHoldIsNot(String target) {
        assertFalse(RequestTarget.isWellFormed(target));
    }

    @Test
    void aLongTargetCostsNoStack() {
        assertTrue(RequestTarget.isWellFormed("/" + "%20a".repeat(20_000)));
    }
}
