package be.zorgkring.gateway.upstream;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.vertx.core.MultiMap;
import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ForwardedHeadersTest {

    private static final URI SERVICE = URI.create("http://127.0.0.1:18001");

    @ParameterizedTest
    @ValueSource(strings = {"Set-Cookie", "Server", "X-Powered-By", "Connection", "Access-Control-Allow-Origin", "Via"})
    void whatOnlyConcernsTheServiceStaysInside(String name) {
        MultiMap answer = MultiMap.caseInsensitiveMultiMap().add(name, "anything");
        assertFalse(ForwardedHeaders.toCaller(answer, SERVICE).contains(name));
    }

    @Test
    void versionsAndTypesOfAnAnswerReachTheCaller() {
        MultiMap answer =
                MultiMap.caseInsensitiveMultiMap().add("etag", "\"3\"").add("Content-Type", "application/json");
        assertEquals("\"3\"", ForwardedHeaders.toCaller(answer, SERVICE).get("ETag"));
        assertEquals(
                "application/json", ForwardedHeaders.toCaller(answer, SERVICE).get("content-type"));
    }

    @Test
    void thatAnAnswerRestsOnAnEmergencyIsNeverKeptFromTheCaller() {
        MultiMap answer = MultiMap.caseInsensitiveMultiMap().add("emergency-access", "id=\"1\"");
        assertEquals("id=\"1\"", ForwardedHeaders.toCaller(answer, SERVICE).get("Emergency-Access"));
    }

    /** All that services set themselves: a caller who repeats, pages, waits or reads another language needs each. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Allow",
                "Content-Disposition",
                "Content-Language",
                "ETag",
                "Idempotency-Replayed",
                "Link",
                "Location",
                "Retry-After",
                "Vary",
                "WWW-Authenticate"
            })
    void whatServicesTellTheirCallersReachesThem(String name) {
        MultiMap answer = MultiMap.caseInsensitiveMultiMap().add(name, "anything");
        assertEquals("anything", ForwardedHeaders.toCaller(answer, SERVICE).get(name));
    }

    @ParameterizedTest
    @CsvSource({
        "http://127.0.0.1:18001/api/patients/1, /api/patients/1",
        "/api/patients/1, /api/patients/1",
        "http://127.0.0.1:18001.example.org/x, http://127.0.0.1:18001.example.org/x",
        "https://elsewhere.example/x, https://elsewhere.example/x"
    })
    void aServicesOwnAddressIsTakenOutOfLocations(String given, String forwarded) {
        MultiMap answer = MultiMap.caseInsensitiveMultiMap().add("Location", given);
        assertEquals(forwarded, ForwardedHeaders.toCaller(answer, SERVICE).get("Location"));
    }
}
