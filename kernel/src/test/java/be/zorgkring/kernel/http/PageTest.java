package be.zorgkring.kernel.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import be.zorgkring.kernel.input.Checked;
import jakarta.ws.rs.WebApplicationException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PageTest {

    @Test
    void theLastPageHasNoNext() {
        assertNull(Page.of(List.of("a", "b"), 2, key -> key).next());
    }

    @Test
    void theCursorLeadsToTheLastRowOfThePage() {
        Page<String> page = Page.of(List.of("a", "b", "c"), 2, key -> key);
        assertEquals(List.of("a", "b"), page.items());
        assertEquals(Optional.of("b"), Page.key(page.next(), Checked::sound));
    }

    @Test
    void aCursorThatIsNotOursIsRefused() {
        assertEquals(
                400,
                assertThrows(WebApplicationException.class, () -> Page.key("***", Checked::sound))
                        .getResponse()
                        .getStatus());
    }

    @Test
    void limitsStayWithinBounds() {
        assertEquals(50, Page.limit(null));
        assertEquals(1, Page.limit(-5));
        assertEquals(200, Page.limit(100_000));
    }
}
