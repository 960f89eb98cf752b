package be.zorgkring.kernel.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StrictJsonTest {

    private static final ObjectMapper MAPPER = new ObjectMapper().registerModule(new JavaTimeModule());

    static {
        new StrictJson().customize(MAPPER);
    }

    enum Colour {
        RED
    }

    record Sent(
            Integer count,
            Long large,
            Boolean flag,
            String text,
            Instant at,
            LocalDate on,
            Colour colour,
            List<Integer> counts) {}

    @Test
    void whatIsOfItsTypeIsRead() throws Exception {
        Sent sent = MAPPER.readValue(
                "{\"count\":1,\"large\":99999999999,\"flag\":true,\"text\":\"a\",\"colour\":\"RED\",\"counts\":[2]}",
                Sent.class);
        assertEquals(new Sent(1, 99_999_999_999L, true, "a", null, null, Colour.RED, List.of(2)), sent);
    }

    /** Nothing is made of another type to fit: neither cut, nor rounded, nor read out of words. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "count  | 1.5",
                "count  | 1.0",
                "count  | 1e2",
                "count  | 0.9",
                "count  | 99999999999",
                "count  | \"1\"",
                "count  | \"\"",
                "count  | true",
                "count  | [1]",
                "large  | 1.5",
                "large  | 99999999999999999999",
                "large  | \"1\"",
                "flag   | 1",
                "flag   | 0",
                "flag   | \"true\"",
                "flag   | \"\"",
                "text   | 1",
                "text   | 1.5",
                "text   | false",
                "text   | [\"a\"]",
                "at     | 12345",
                "on     | 12345",
                "colour | 0",
                "colour | \"\"",
                "counts | 1",
                "counts | [1.5]",
                "counts | \"\""
            })
    void whatIsNotIsRefusedAtItsPlace(String field, String value) {
        JsonMappingException refused = assertThrows(
                JsonMappingException.class, () -> MAPPER.readValue("{\"%s\": %s}".formatted(field, value), Sent.class));
        assertEquals(field, refused.getPath().getFirst().getFieldName());
    }
}
