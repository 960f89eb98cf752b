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
import java.util.UUID;
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

    private final SecureRandom random = new SecureRandom();
    private final Map<String, SecretKeySpec> keys = new HashMap<>();
    private final String keyId;
    private final SecretKeySpec indexKey;

    InszVault(InszKeys configured) {
        configured.retiredKeys().forEach((id, key) -> keys.put(id, new SecretKeySpec(bytes(key), "AES")));
        this.keyId = configured.keyId();
        byte[] current = bytes(configured.key());
        byte[] index = bytes(configured.indexKey());
        if (Arrays.equals(current, index)) {
            throw new IllegalStateException("the INSZ key and its index key must differ");
        }
        keys.put(keyId, new SecretKeySpec(current, "AES"));
        this.indexKey = new SecretKeySpec(index, "HmacSHA256");
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
        byte[] nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        byte[] sealed = cipher(
                Cipher.ENCRYPT_MODE, keyId, nonce, personId, insz.digits().getBytes(StandardCharsets.US_ASCII));
        return ByteBuffer.allocate(NONCE_BYTES + sealed.length)
                .put(nonce)
                .put(sealed)
                .array();
    }

    Insz open(byte[] sealed, String sealedWith, UUID personId) {
        byte[] secret = Arrays.copyOfRange(sealed, NONCE_BYTES, sealed.length);
        byte[] digits = cipher(Cipher.DECRYPT_MODE, sealedWith, sealed, personId, secret);
        return new Insz(new String(digits, StandardCharsets.US_ASCII));
    }

    /** The same number gives the same index, and without the key an index tells nothing. */
    String index(Insz insz) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(indexKey);
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
