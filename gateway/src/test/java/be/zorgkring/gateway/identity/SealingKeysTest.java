package be.zorgkring.gateway.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.junit.jupiter.api.Test;

class SealingKeysTest {

    @Test
    void everyReplicaDerivesTheSameKeysAndTheyDifferByPurpose() {
        SealingKeys keys = SealingKeys.from("web");
        assertEquals(keys, SealingKeys.from("web"));
        assertNotEquals(keys.state(), keys.session());
        assertNotEquals(keys, SealingKeys.from("another"));
    }

    @Test
    void areLongEvenWhenTheSecretIsShortAndNeverShowThemselves() {
        SealingKeys keys = SealingKeys.from("web");
        assertEquals(64, keys.session().length());
        assertFalse(keys.toString().contains(keys.session()));
    }
}
