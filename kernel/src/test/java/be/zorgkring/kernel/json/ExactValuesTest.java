package be.zorgkring.kernel.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import be.zorgkring.kernel.event.EventHandler.IncomingEvent;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExactValuesTest {

    private static final ObjectMapper REQUESTS =
            new ObjectMapper().registerModules(new JavaTimeModule(), ExactValues.ofRequests());

    private record Sent(Instant at, LocalDate on, UUID id) {}

    @Test
    void whatIsExactIsRead() throws Exception {
        Sent sent = new Sent(
                Instant.parse("2026-03-10T14:30:00.25Z"),
                LocalDate.of(2026, 3, 10),
                UUID.fromString("019cadd4-5620-76a6-9eb7-383e868f226d"));
        assertEquals(sent, REQUESTS.readValue("""
                {"at": "2026-03-10T15:30:00.25+01:00", "on": "2026-03-10", "id": "019cadd4-5620-76a6-9eb7-383e868f226d"}
                """, Sent.class));
        assertEquals(new Sent(null, null, null), REQUESTS.readValue("{\"at\": null}", Sent.class));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "at | 12345                              | field.type",
                "at | 12345.6                            | field.type",
                "at | [2026, 3, 10]                      | field.type",
                "at | \"\"                               | field.format",
                "at | \"12345\"                          | field.format",
                "at | \"9999-12-31T23:59:59.9999999Z\"   | field.range",
                "at | \"9999-12-31T23:59:59Z\"           | field.range",
                "at | \"+10000-01-01T00:00:00Z\"         | field.format",
                "on | 20000                              | field.type",
                "on | [2026, 3, 10]                      | field.type",
                "on | \"2026-03-10T00:00:00Z\"           | field.format",
                "on | \"9999-12-31\"                     | field.range",
                "id | \"AZyt1FYgdqaet4g+ho8ibQ==\"       | field.format",
                "id | \"\"                               | field.format"
            })
    void whatIsNotIsRefusedWithItsCode(String field, String value, String code) {
        String body = "{\"%s\": %s}".formatted(field, value);
        assertEquals(
                code,
                assertThrows(ExactValues.Refused.class, () -> REQUESTS.readValue(body, Sent.class))
                        .code());
    }

    @Test
    void anEventWithAnInstantOutsideTheRangeIsPoison() {
        assertEquals(
                Instant.parse("2026-03-10T14:30:00.123456789Z"),
                event("2026-03-10T14:30:00.123456789Z").as(Sent.class).at());
        for (String raw : new String[] {"+10000-01-01T00:00:00Z", "1849-01-01T00:00:00Z", "infinity"}) {
            assertThrows(UncheckedIOException.class, () -> event(raw).as(Sent.class), raw);
        }
    }

    private static IncomingEvent event(String at) {
        byte[] data = "{\"at\": \"%s\"}".formatted(at).getBytes(StandardCharsets.UTF_8);
        return new IncomingEvent(UUID.randomUUID(), "some.type", "subject", Instant.EPOCH, "topic", 0, data);
    }
}
