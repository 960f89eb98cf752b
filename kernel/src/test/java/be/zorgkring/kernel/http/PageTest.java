package be.zorgkring.kernel.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import be.zorgkring.kernel.input.Checked;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PageTest {

    private static final PageRequest<String> OF_TWO = new PageRequest<>(Optional.empty(), 2);

    @Test
    void theLastPageHasNoNext() {
        assertNull(Page.of(List.of("a", "b"), OF_TWO, key -> key, row -> row).next());
    }

    @Test
    void theCursorLeadsToTheLastRowOfThePage() {
        Page<String> page = Page.of(List.of("a", "b", "c"), OF_TWO, key -> key, String::toUpperCase);
        assertEquals(List.of("A", "B"), page.items());
        assertEquals(
                Checked.sound(new PageRequest<>(Optional.of("b"), 2)),
                PageRequest.read(page.next(), 2, Checked::sound));
    }

    @Test
    void aCursorThatIsNotOursIsRefused() {
        assertEquals(Checked.flawed("cursor", "parameter.format"), PageRequest.read("***", null, Checked::sound));
        assertEquals(
                Checked.flawed("cursor", "parameter.format"),
                PageRequest.read(Page.cursor("b"), null, raw -> Checked.flawed("of.the-list")));
    }

    @Test
    void limitsStayWithinBounds() {
        assertEquals(50, limit(null));
        assertEquals(1, limit(-5));
        assertEquals(200, limit(100_000));
    }

    private static int limit(Integer asked) {
        return PageRequest.read(null, asked, Checked::sound)
                .found()
                .orElseThrow()
                .limit();
    }
}
