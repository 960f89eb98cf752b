package be.zorgkring.systemtests.attack;

import static java.nio.charset.StandardCharsets.UTF_8;

import be.zorgkring.testing.SignIn;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.Signature;
import java.time.Instant;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Tokens that look right and are not, each made from a good one of the person's own GP. */
final class ForgedTokens {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Base64.Encoder URL = Base64.getUrlEncoder().withoutPadding();

    private final String good;
    private final String issuer;

    ForgedTokens(String username, String issuer) {
        this.good = SignIn.accessToken(username);
        this.issuer = issuer;
    }

    Map<String, String> all(String username) {
        Map<String, String> forged = new LinkedHashMap<>();
        forged.put(
                "another subject, same signature",
                part(0) + "." + encode(claims().put("sub", "00000000-0000-4000-8000-000000000000")) + "." + part(2));
        forged.put("alg none, no signature", header("none") + "." + part(1) + ".");
        forged.put("alg none, old signature", header("none") + "." + part(1) + "." + part(2));
        forged.put("signed with a key of one's own", signed(header("RS256"), encode(claims())));
        forged.put("HS256 with the public key as the secret", keyConfused());
        forged.put(
                "expired, re-signed",
                signed(header("RS256"), encode(claims().put("exp", Instant.now().getEpochSecond() - 3600))));
        forged.put(
                "not before tomorrow, re-signed",
                signed(header("RS256"), encode(claims().put("nbf", Instant.now().getEpochSecond() + 86_400))));
        forged.put("meant for another API", SignIn.otherAudienceToken(username));
        forged.put("another issuer", signed(header("RS256"), encode(claims().put("iss", issuer + "x"))));
        forged.put("no token at all", null);
        forged.put("garbage", "a.b.c");
        return forged;
    }

    private String part(int index) {
        return good.split("\\.")[index];
    }

    private ObjectNode claims() {
        return (ObjectNode) SignIn.claims(good).deepCopy();
    }

    private String header(String algorithm) {
        ObjectNode header = decode(part(0)).put("alg", algorithm);
        return encode(header);
    }

    private String signed(String header, String claims) {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            PrivateKey own = generator.generateKeyPair().getPrivate();
            Signature signature = Signature.getInstance("SHA256withRSA");
            signature.initSign(own);
            signature.update((header + "." + claims).getBytes(UTF_8));
            return header + "." + claims + "." + URL.encodeToString(signature.sign());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A verifier that lets the token choose the algorithm takes the realm's public key for a shared secret. */
    private String keyConfused() {
        try {
            JsonNode realm = JSON.readTree(HttpClient.newHttpClient()
                    .send(HttpRequest.newBuilder(URI.create(issuer)).GET().build(), BodyHandlers.ofString())
                    .body());
            byte[] publicKey =
                    Base64.getDecoder().decode(realm.path("public_key").asText());
            String signed = header("HS256") + "." + part(1);
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(publicKey, "HmacSHA256"));
            return signed + "." + URL.encodeToString(mac.doFinal(signed.getBytes(UTF_8)));
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }

    private static ObjectNode decode(String part) {
        try {
            return (ObjectNode) JSON.readTree(Base64.getUrlDecoder().decode(part));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String encode(JsonNode value) {
        return URL.encodeToString(value.toString().getBytes(UTF_8));
    }
}
