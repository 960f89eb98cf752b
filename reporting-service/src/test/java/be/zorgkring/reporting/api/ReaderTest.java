package be.zorgkring.reporting.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import be.zorgkring.kernel.access.Caller;
import io.quarkus.security.ForbiddenException;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ReaderTest {

    @Test
    void theAuthoritySeesAllPilotsAndTheirTotals() {
        var reader = reader(Set.of("authority"), Set.of());

        assertTrue(reader.sees().test("any"));
        assertEquals(10, reader.audience().threshold());
        reader.mustSeeTotals();
    }

    @Test
    void aCoordinatorSeesTheOwnPilotsAndNoTotals() {
        var reader = reader(Set.of("citizen"), Set.of("a", "b"));

        assertTrue(reader.sees().test("a"));
        assertFalse(reader.sees().test("c"));
        assertEquals(5, reader.audience().threshold());
        assertThrows(ForbiddenException.class, () -> reader.mustSee("c"));
        assertThrows(ForbiddenException.class, reader::mustSeeTotals);
    }

    @Test
    void anAuthorityThatCoordinatesReadsAsAuthority() {
        assertEquals(10, reader(Set.of("authority"), Set.of("a")).audience().threshold());
    }

    @Test
    void nobodyElseReadsFigures() {
        assertThrows(ForbiddenException.class, () -> reader(Set.of("citizen", "physician"), Set.of()));
        assertThrows(ForbiddenException.class, () -> reader(Set.of("hospital"), Set.of()));
        assertThrows(ForbiddenException.class, () -> reader(Set.of("operator"), Set.of()));
    }

    private static Reader reader(Set<String> roles, Set<String> pilots) {
        var caller = new Caller(UUID.randomUUID(), Optional.empty(), Optional.empty(), roles, "web", pilots);
        return Reader.of(caller, 10, 5);
    }
}
