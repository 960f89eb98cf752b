package be.zorgkring.gateway.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import be.zorgkring.gateway.problem.ProblemKind;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BearerHeaderTest {

    @Test
    void noHeaderAndAJwtAreWorthALook() {
        assertEquals(Optional.empty(), BearerHeader.fault((String) null));
        assertEquals(Optional.empty(), BearerHeader.fault("Bearer e30.e30.c2ln"));
        assertEquals(Optional.empty(), BearerHeader.fault("bearer  e30.e30."));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Bearer x", "Bearer a.b", "Bearer a.b.c.d", "Bearer ....", "Bearer a b.c.d", "Bearer \"a.b.c\""})
    void whatIsNoJwtIsAnInvalidToken(String header) {
        assertEquals(Optional.of(ProblemKind.TOKEN_INVALID), BearerHeader.fault(header));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Bearer", "Bearer ", "Basic YTpi", "Digest a=b", "Bearera.b.c"})
    void anotherSchemeIsNoToken(String header) {
        assertEquals(Optional.of(ProblemKind.TOKEN_MISSING), BearerHeader.fault(header));
    }
}
