package be.zorgkring.safety;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.Tags;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RouteLabelsTest {

    private final RouteLabels labels =
            new RouteLabels(address -> Optional.of(address).filter("/api/patients/{id}"::equals));

    @ParameterizedTest
    @CsvSource({
        "/api/patients/{id}, /api/patients/{id}",
        "/api/patients/018f3c1e, UNKNOWN",
        "/.env, UNKNOWN",
        "NOT_FOUND, NOT_FOUND",
        "root, root"
    })
    void anAddressIsATemplateOrTheOneLabelForTheRest(String address, String label) {
        assertEquals(label, mapped("http.server.requests", "uri", address));
        assertEquals(label, mapped("http.client.requests", "uri", address));
    }

    @Test
    void aMethodThatACallerMadeUpIsNoLabel() {
        assertEquals("GET", mapped("http.server.requests", "method", "GET"));
        assertEquals("UNKNOWN", mapped("http.server.requests", "method", "ROSA"));
    }

    @Test
    void otherMetricsKeepTheirLabels() {
        assertEquals("/x", mapped("dead_letters", "uri", "/x"));
        assertEquals("200", mapped("http.server.requests", "status", "200"));
    }

    private String mapped(String name, String tag, String value) {
        return labels.map(new Meter.Id(name, Tags.of(tag, value), null, null, Meter.Type.TIMER))
                .getTag(tag);
    }
}
