package be.zorgkring.gateway.edge;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RequestPathTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"/", "/api/patients", "/api/pilots/zorgzaam-leuven", "/api/a.b/c_d~e", "/api/caf%C3%A9", "/a%20b"
            })
    void ordinaryPathsPass(String path) {
        assertTrue(RequestPath.isPlain(path));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "api",
                "//api",
                "/api//patients",
                "/api/../q/health",
                "/api/./x",
                "/api/..",
                "/api/.",
                "/api/%2e%2e/q",
                "/api/%2E%2E/q",
                "/api%2fpatients",
                "/api%5Cpatients",
                "/api/a;b=c",
                "/api/a%3bb",
                "/api/a\\b",
                "/api/a%00",
                "/api/a%0d%0aX: y",
                "/api/a%",
                "/api/a%zz",
                "/api/%252e%252e",
                "/api/a b",
                "/api/\u00e9",
                "/api/<script>",
                "/api/%7f"
            })
    void whatTwoReadersCouldReadDifferentlyIsRefused(String path) {
        assertFalse(RequestPath.isPlain(path));
    }

    @Test
    void anEndlessPathIsRefused() {
        assertFalse(RequestPath.isPlain("/" + "a".repeat(2000)));
        assertFalse(RequestPath.isPlain(null));
    }
}
