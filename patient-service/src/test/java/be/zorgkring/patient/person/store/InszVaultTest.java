package be.zorgkring.patient.person.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import be.zorgkring.patient.person.domain.Insz;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class InszVaultTest {

    private static final Insz INSZ = new Insz("85073003328");
    private static final UUID PERSON = UUID.randomUUID();

    private record Keys(
            String key,
            String keyId,
            Map<String, String> retiredKeys,
            String indexKey,
            String indexKeyId,
            Map<String, String> retiredIndexKeys)
            implements InszKeys {

        Keys(String key, String keyId, Map<String, String> retiredKeys, String indexKey) {
            this(key, keyId, retiredKeys, indexKey, "1", Map.of());
        }
    }

    private static String key(int filledWith) {
        byte[] key = new byte[32];
        Arrays.fill(key, (byte) filledWith);
        return Base64.getEncoder().encodeToString(key);
    }

    private final InszVault vault = new InszVault(new Keys(key(1), "1", Map.of(), key(2)));

    @Test
    void whatIsSealedOpensForTheSamePersonAlone() {
        byte[] sealed = vault.seal(INSZ, PERSON);
        assertEquals(INSZ, vault.open(sealed, "1", PERSON));
        UUID other = UUID.randomUUID();
        assertThrows(IllegalStateException.class, () -> vault.open(sealed, "1", other));
    }

    @Test
    void whatWasTamperedWithDoesNotOpen() {
        byte[] sealed = vault.seal(INSZ, PERSON);
        sealed[15] ^= 1;
        assertThrows(IllegalStateException.class, () -> vault.open(sealed, "1", PERSON));
    }

    @Test
    void theSameNumberIsNeverSealedTheSameWayTwiceAndAlwaysFound() {
        assertFalse(Arrays.equals(vault.seal(INSZ, PERSON), vault.seal(INSZ, PERSON)));
        assertFalse(new String(vault.seal(INSZ, PERSON), StandardCharsets.ISO_8859_1).contains("850730"));
        assertEquals(vault.indexes(INSZ), vault.indexes(new Insz("85073003328")));
        assertNotEquals(vault.indexes(INSZ), vault.indexes(new Insz("17073003384")));
        assertNotEquals(vault.indexes(INSZ), new InszVault(new Keys(key(1), "1", Map.of(), key(3))).indexes(INSZ));
    }

    @Test
    void aRetiredKeyStillOpensWhatItSealed() {
        byte[] sealed = vault.seal(INSZ, PERSON);
        InszVault next = new InszVault(new Keys(key(4), "2", Map.of("1", key(1)), key(2)));
        assertEquals(INSZ, next.open(sealed, "1", PERSON));
        assertEquals("2", next.keyId());
        assertThrows(IllegalStateException.class, () -> vault.open(sealed, "2", PERSON));
    }

    @Test
    void aNumberIsFoundUnderEveryIndexKey() {
        InszVault next = new InszVault(new Keys(key(1), "1", Map.of(), key(5), "2", Map.of("1", key(2))));
        assertEquals("2", next.indexKeyId());
        assertEquals(Set.of("1", "2"), next.indexKeyIds());
        assertEquals(vault.indexes(INSZ).get("1"), next.indexes(INSZ).get("1"));
        assertNotEquals(next.indexes(INSZ).get("1"), next.indexes(INSZ).get("2"));
    }

    @Test
    void noTwoKeysAreTheSameAndNoRetiredOneHasTheNameOfThePresentOne() {
        assertThrows(
                IllegalStateException.class, () -> new InszVault(new Keys(key(1), "2", Map.of("1", key(1)), key(2))));
        assertThrows(
                IllegalStateException.class, () -> new InszVault(new Keys(key(1), "1", Map.of("1", key(3)), key(2))));
        assertThrows(
                IllegalStateException.class,
                () -> new InszVault(new Keys(key(1), "1", Map.of(), key(2), "1", Map.of("1", key(3)))));
        assertThrows(
                IllegalStateException.class,
                () -> new InszVault(new Keys(key(1), "1", Map.of(), key(2), "2", Map.of("1", key(1)))));
    }

    @Test
    void itDoesNotStartWithoutProperKeys() {
        assertThrows(IllegalStateException.class, () -> new InszVault(new Keys(key(1), "1", Map.of(), key(1))));
        assertThrows(IllegalStateException.class, () -> new InszVault(new Keys("c2hvcnQ=", "1", Map.of(), key(2))));
        assertThrows(IllegalArgumentException.class, () -> new InszVault(new Keys("?", "1", Map.of(), key(2))));
    }
}
