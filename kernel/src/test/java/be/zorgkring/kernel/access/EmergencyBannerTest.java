package be.zorgkring.kernel.access;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class EmergencyBannerTest {

    @Test
    void itNamesTheAccessItsEndAndItsReason() {
        UUID id = UUID.fromString("019cd3c3-80b8-7531-afb6-09f603847b01");
        assertEquals(
                "id=\"019cd3c3-80b8-7531-afb6-09f603847b01\"; until=\"2026-03-11T06:10:00Z\";"
                        + " reason=\"life-threatening\"",
                EmergencyBanner.value(new PersonFacts.Emergency(
                        id,
                        UUID.randomUUID(),
                        "life-threatening",
                        Instant.parse("2026-03-11T02:10:00Z"),
                        Instant.parse("2026-03-11T06:10:00Z"))));
    }
}
