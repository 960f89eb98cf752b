package be.zorgkring.gateway.edge;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RequestIdsTest {

    @Test
    void aWellFormedIdIsKept() {
        assertEquals("mobile-0001", RequestIds.accept(List.of("mobile-0001")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "short", "-leading", "with space1", "line\nbreak1", "85.07.30-033.28", "ünïcödé12"})
    void aMalformedIdIsReplacedByARandomOne(String sent) {
        String given = RequestIds.accept(List.of(sent));
        assertNotEquals(sent, given);
        assertDoesNotThrow(() -> UUID.fromString(given));
    }

    @Test
    void noIdTwoIdsAndAnEndlessIdAreReplaced() {
        assertDoesNotThrow(() -> UUID.fromString(RequestIds.accept(List.of())));
        assertDoesNotThrow(() -> UUID.fromString(RequestIds.accept(List.of("mobile-0001", "mobile-0002"))));
        assertDoesNotThrow(() -> UUID.fromString(RequestIds.accept(List.of("a".repeat(65)))));
    }
}
