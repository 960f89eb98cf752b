package be.zorgkring.gateway.identity;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Keys that seal the cookies, derived from the client secret so that every replica has the same ones and none is the
 * secret itself.
 */
record SealingKeys(String state, String session) {

    static SealingKeys from(String clientSecret) {
        return new SealingKeys(derive(clientSecret, "sign-in state"), derive(clientSecret, "session"));
    }

    private static String derive(String clientSecret, String purpose) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(clientSecret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            return HexFormat.of().formatHex(mac.doFinal(purpose.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every Java platform has HmacSHA256", impossible);
        }
    }

    @Override
    public String toString() {
        return "SealingKeys[...]";
    }
}
