package be.zorgkring.reporting.messaging;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Base64;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KeyedPseudonymsTest {

    private static final UUID ID = UUID.fromString("019cadd4-5620-76a6-9eb7-383e868f226d");
    private static final String KEY = key("0123456789abcdef0123456789abcdef");

    @Test
    void theSameIdHasTheSamePseudonymEveryTime() {
        assertEquals(person(KEY), person(KEY));
    }

    @Test
    void aPseudonymIsAVersionEightUuidAndNotTheId() {
        assertEquals(8, person(KEY).version());
        assertEquals(2, person(KEY).variant());
        assertNotEquals(ID, person(KEY));
    }

    /** Computed with openssl: HMAC-SHA-256 of "PERSON:" and the id, first 16 bytes, with version and variant set. */
    @Test
    void aPseudonymIsTheHmacOfKindAndId() {
        assertEquals(UUID.fromString("28bc7b5b-36e0-82a9-b1f5-148087c0800a"), person(KEY));
    }

    @Test
    void anotherKeyOrAnotherKindGivesAnotherPseudonym() {
        var professional = new CareId(CareId.Kind.PROFESSIONAL, ID);
        assertNotEquals(person(KEY), person(key("fedcba9876543210fedcba9876543210")));
        assertNotEquals(person(KEY), pseudonym(KEY, professional));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "not base64!", "c2hvcnQ=", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA="})
    void aMissingShortOrEmptyKeyStopsTheService(String key) {
        assertThrows(IllegalStateException.class, () -> new KeyedPseudonyms(key));
    }

    private static UUID person(String key) {
        return pseudonym(key, new CareId(CareId.Kind.PERSON, ID));
    }

    private static UUID pseudonym(String key, CareId id) {
        return new KeyedPseudonyms(key).of(Set.of(id)).await().indefinitely().get(id);
    }

    private static String key(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(java.nio.charset.StandardCharsets.US_ASCII));
    }
}
