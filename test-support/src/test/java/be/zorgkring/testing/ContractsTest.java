package be.zorgkring.testing;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class ContractsTest {

    @Test
    void everyTypeHasAnExampleThatKeepsItsPromise() {
        assertFalse(Contracts.types().isEmpty());
        Contracts.types().forEach(type -> Contracts.assertValid(type, Contracts.example(type)));
    }

    @Test
    void brokenDataIsRefused() {
        assertThrows(
                AssertionError.class, () -> Contracts.assertValid("be.zorgkring.patient.consent-changed.v1", "{}"));
    }
}
