package be.zorgkring.patient.accesslog.store;

import be.zorgkring.patient.accesslog.domain.Hash;
import be.zorgkring.patient.accesslog.domain.Seal;
import be.zorgkring.patient.accesslog.usecase.SealSettings;
import be.zorgkring.patient.accesslog.usecase.SealingKey;
import io.quarkus.runtime.Startup;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** HMAC-SHA-256 over seals. Start-up fails without a proper key. */
@Startup
@Singleton
class SealingKeys implements SealingKey {

    private static final String ALGORITHM = "HmacSHA256";
    private static final int KEY_BYTES = 32;

    private final Map<String, SecretKeySpec> keys = new HashMap<>();
    private final String current;

    SealingKeys(SealSettings settings) {
        settings.retiredSealKeys().forEach((id, key) -> keys.put(id, key(key)));
        this.current = settings.sealKeyId();
        keys.put(current, key(settings.sealKey()));
    }

    private static SecretKeySpec key(String base64) {
        byte[] key = Base64.getDecoder().decode(base64);
        if (key.length != KEY_BYTES) {
            throw new IllegalStateException("a key of the access log's seals is 32 bytes in base64");
        }
        return new SecretKeySpec(key, ALGORITHM);
    }

    @Override
    public String id() {
        return current;
    }

    @Override
    public Seal sign(Seal unsigned) {
        return unsigned.withCode(code(unsigned, keys.get(unsigned.keyId())));
    }

    @Override
    public boolean made(Seal seal) {
        SecretKeySpec key = keys.get(seal.keyId());
        return key != null && code(seal, key).equals(seal.code());
    }

    private static Hash code(Seal seal, SecretKeySpec key) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return Hash.of(mac.doFinal(seal.text().getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("no HMAC-SHA-256 on this platform", e);
        }
    }
}
