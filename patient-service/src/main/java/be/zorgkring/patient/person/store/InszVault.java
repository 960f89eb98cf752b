package be.zorgkring.patient.person.store;

import be.zorgkring.patient.person.domain.Insz;
import io.quarkus.runtime.Startup;
import jakarta.inject.Singleton;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Seals an INSZ with AES-256-GCM, bound to the person's id so that it cannot be moved to another row, and finds it again
 * by a keyed HMAC-SHA-256. Start-up fails without proper keys.
 */
@Startup
@Singleton
class InszVault {

    private static final int KEY_BYTES = 32;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final String HMAC = "HmacSHA256";

    private final SecureRandom random = new SecureRandom();
    private final Map<String, SecretKeySpec> keys = new HashMap<>();
    private final String keyId;
    private final String indexKeyId;
    private final Map<String, SecretKeySpec> indexKeys = new TreeMap<>();

    InszVault(InszKeys configured) {
        this.keyId = configured.keyId();
        this.indexKeyId = configured.indexKeyId();
        configured.retiredKeys().forEach((id, key) -> keys.put(id, new SecretKeySpec(bytes(key), "AES")));
        configured.retiredIndexKeys().forEach((id, key) -> indexKeys.put(id, new SecretKeySpec(bytes(key), HMAC)));
        if (keys.containsKey(keyId) || indexKeys.containsKey(indexKeyId)) {
            throw new IllegalStateException("a retired INSZ key has the name of the present one");
        }
        keys.put(keyId, new SecretKeySpec(bytes(configured.key()), "AES"));
        indexKeys.put(indexKeyId, new SecretKeySpec(bytes(configured.indexKey()), HMAC));
        long all = keys.size() + (long) indexKeys.size();
        if (Stream.concat(keys.values().stream(), indexKeys.values().stream())
                        .map(key -> Base64.getEncoder().encodeToString(key.getEncoded()))
                        .distinct()
                        .count()
                < all) {
            throw new IllegalStateException("all INSZ keys and index keys must differ");
        }
    }

    private static byte[] bytes(String base64) {
        byte[] key = Base64.getDecoder().decode(base64);
        if (key.length != KEY_BYTES) {
            throw new IllegalStateException("an INSZ key is 32 bytes in base64");
        }
        return key;
    }

    String keyId() {
        return keyId;
    }

    byte[] seal(Insz insz, UUID personId) {
        return seal(insz.digits(), personId);
    }

    byte[] seal(String text, UUID rowId) {
        byte[] nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        byte[] sealed = cipher(Cipher.ENCRYPT_MODE, keyId, nonce, rowId, text.getBytes(StandardCharsets.UTF_8));
        return ByteBuffer.allocate(NONCE_BYTES + sealed.length)
                .put(nonce)
                .put(sealed)
                .array();
    }

    Insz open(byte[] sealed, String sealedWith, UUID personId) {
        return new Insz(text(sealed, sealedWith, personId));
    }

    String text(byte[] sealed, String sealedWith, UUID rowId) {
        byte[] secret = Arrays.copyOfRange(sealed, NONCE_BYTES, sealed.length);
        return new String(cipher(Cipher.DECRYPT_MODE, sealedWith, sealed, rowId, secret), StandardCharsets.UTF_8);
    }

    boolean opensWith(String id) {
        return keys.containsKey(id);
    }

    String indexKeyId() {
        return indexKeyId;
    }

    Set<String> indexKeyIds() {
        return indexKeys.keySet();
    }

    /** The entries of a number, by the name of the index key: one under each key, so that no key's entry is missed. */
    Map<String, String> indexes(Insz insz) {
        return indexKeys.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, key -> index(insz, key.getValue())));
    }

    /** The same number gives the same index, and without the key an index tells nothing. */
    private static String index(Insz insz, SecretKeySpec key) {
        try {
            Mac mac = Mac.getInstance(HMAC);
            mac.init(key);
            byte[] digest = mac.doFinal(insz.digits().getBytes(StandardCharsets.US_ASCII));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("no HMAC-SHA-256 on this platform", e);
        }
    }

    private byte[] cipher(int mode, String id, byte[] nonce, UUID personId, byte[] text) {
        SecretKeySpec key = keys.get(id);
        if (key == null) {
            throw new IllegalStateException("no INSZ key named " + id);
        }
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce, 0, NONCE_BYTES));
            cipher.updateAAD(personId.toString().getBytes(StandardCharsets.US_ASCII));
            return cipher.doFinal(text);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("an INSZ cannot be sealed or opened with key " + id, e);
        }
    }
}
