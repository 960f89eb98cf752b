package be.zorgkring.kernel.http;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ws.rs.core.MediaType;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonBodiesTest {

    @ParameterizedTest
    @ValueSource(strings = {"application/json", "application/json;charset=utf-8", "application/fhir+json"})
    void jsonIsRead(String type) {
        assertTrue(JsonBodies.isJson(MediaType.valueOf(type)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/plain", "application/xml", "application/x-www-form-urlencoded", "text/json"})
    void nothingElseIs(String type) {
        assertFalse(JsonBodies.isJson(MediaType.valueOf(type)));
    }
}
