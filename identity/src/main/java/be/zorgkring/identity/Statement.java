package be.zorgkring.identity;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import org.keycloak.jose.jwe.JWE;
import org.keycloak.jose.jwe.JWEConstants;
import org.keycloak.jose.jwe.JWEException;
import org.keycloak.jose.jwe.JWEHeader;
import org.keycloak.util.JsonSerialization;

/**
 * What eHealth said at one sign-in: who signed in, when, and for whom they may act. Sealed so that patient-service alone
 * can read it, and padded so that its length tells nobody how many people it names.
 *
 * @param at milliseconds since 1970
 */
record Statement(String ssin, String name, long at, MayAct mayAct) {

    private static final int BLOCK = 256;

    /** @param key of patient-service, the public half in base64 of its X.509 form */
    String sealed(String key) throws GeneralSecurityException, IOException, JWEException {
        PublicKey recipient = KeyFactory.getInstance("RSA")
                .generatePublic(new X509EncodedKeySpec(Base64.getDecoder().decode(key)));
        JWE jwe = new JWE()
                .header(new JWEHeader(JWEConstants.RSA_OAEP_256, JWEConstants.A256GCM, null))
                .content(padded());
        jwe.getKeyStorage().setEncryptionKey(recipient);
        return jwe.encodeJwe();
    }

    byte[] padded() throws IOException {
        Map<String, Object> said = new LinkedHashMap<>();
        said.put("ssin", ssin);
        said.put("name", name);
        said.put("at", at);
        said.put("mandators", mayAct.mandators());
        said.put("children", mayAct.children());
        byte[] text = JsonSerialization.writeValueAsString(said).getBytes(StandardCharsets.UTF_8);
        byte[] padded = Arrays.copyOf(text, (text.length / BLOCK + 1) * BLOCK);
        Arrays.fill(padded, text.length, padded.length, (byte) ' ');
        return padded;
    }

    @Override
    public String toString() {
        return "Statement[redacted]";
    }
}
