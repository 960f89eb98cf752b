package be.zorgkring.reporting.messaging;

import be.zorgkring.reporting.ReportingSettings;
import io.quarkus.runtime.Startup;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.Key;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * HMAC-SHA-256 under a key that only reporting holds, cut to a UUID of version 8 (RFC 9562): 122 bits of the hash, in a
 * form that the tables can tell from an id of care. The service does not start without a good key.
 */
@Startup
@Singleton
class KeyedPseudonyms implements Pseudonyms {

    private static final String ALGORITHM = "HmacSHA256";
    private static final int LEAST_KEY_BYTES = 32;
    private static final long VERSION_8 = 0x8000L;
    private static final long VARIANT = 0x8000_0000_0000_0000L;

    private final Key key;

    @Inject
    KeyedPseudonyms(ReportingSettings settings) {
        this(settings.pseudonymKey());
    }

    KeyedPseudonyms(String base64Key) {
        this.key = new SecretKeySpec(decoded(base64Key.strip()), ALGORITHM);
    }

    @Override
    public Uni<Map<CareId, UUID>> of(Set<CareId> ids) {
        return Uni.createFrom().item(() -> {
            var mac = mac();
            var pseudonyms = HashMap.<CareId, UUID>newHashMap(ids.size());
            ids.forEach(id -> pseudonyms.put(id, pseudonym(mac, id)));
            return pseudonyms;
        });
    }

    private static UUID pseudonym(Mac mac, CareId id) {
        var text = id.kind().name() + ':' + id.value();
        var hash = ByteBuffer.wrap(mac.doFinal(text.getBytes(StandardCharsets.US_ASCII)));
        long most = (hash.getLong() & ~0xF000L) | VERSION_8;
        long least = (hash.getLong() & 0x3FFF_FFFF_FFFF_FFFFL) | VARIANT;
        return new UUID(most, least);
    }

    private Mac mac() {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return mac;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has " + ALGORITHM, e);
        }
    }

    private static byte[] decoded(String base64) {
        byte[] key;
        try {
            key = Base64.getDecoder().decode(base64);
        } catch (IllegalArgumentException e) {
            throw new IllegalStateException("zorgkring.reporting.pseudonym-key is not base64", e);
        }
        if (key.length < LEAST_KEY_BYTES || Arrays.equals(key, new byte[key.length])) {
            throw new IllegalStateException("zorgkring.reporting.pseudonym-key has to be " + LEAST_KEY_BYTES
                    + " random bytes or more, in base64");
        }
        return key;
    }
}
