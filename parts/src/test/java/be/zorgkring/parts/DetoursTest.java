package be.zorgkring.parts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.URI;
import org.junit.jupiter.api.Test;

class DetoursTest {

    @Test
    void aNameOfAClusterLeadsToWhereItIsReached() {
        Detours.lead(URI.create("http://detour-test:8180"), URI.create("http://127.0.0.1:9999"));

        assertEquals(
                URI.create("http://127.0.0.1:9999/realms/x?a=%2F#y"),
                Detours.of(URI.create("http://detour-test:8180/realms/x?a=%2F#y")));
    }

    @Test
    void everyOtherAddressStaysAsItIs() {
        URI address = URI.create("http://127.0.0.1:8080/realms/x?a=%2F");

        assertEquals(address, Detours.of(address));
    }
}
