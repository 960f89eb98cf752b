package be.zorgkring.parts.identity;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.security.interfaces.RSAPrivateCrtKey;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.RSAPublicKeySpec;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/** The RSA key of a system: a hospital signs in with its own by private_key_jwt, as with an eHealth certificate. */
public record SystemKey(KeyPair pair, String id) {

    private static final String FIRST = "authentication";
    private static final Base64.Encoder URL = Base64.getUrlEncoder().withoutPadding();

    static SystemKey generate() {
        return generate(FIRST);
    }

    /** @param id its name among the keys of one system */
    public static SystemKey generate(String id) {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return new SystemKey(generator.generateKeyPair(), id);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    public static SystemKey parse(String encoded) {
        try {
            KeyFactory factory = KeyFactory.getInstance("RSA");
            RSAPrivateCrtKey key = (RSAPrivateCrtKey) factory.generatePrivate(
                    new PKCS8EncodedKeySpec(Base64.getDecoder().decode(encoded)));
            RSAPublicKeySpec half = new RSAPublicKeySpec(key.getModulus(), key.getPublicExponent());
            return new SystemKey(new KeyPair(factory.generatePublic(half), key), FIRST);
        } catch (GeneralSecurityException e) {
            throw new IllegalArgumentException("not an RSA key in PKCS #8", e);
        }
    }

    public String encoded() {
        return Base64.getEncoder().encodeToString(pair.getPrivate().getEncoded());
    }

    /** The public half, as Java writes it down. */
    String publicHalf() {
        return Base64.getEncoder().encodeToString(pair.getPublic().getEncoded());
    }

    /** Public halves, as a system publishes them. */
    static String jwks(SystemKey... keys) {
        return json(Map.of("keys", Arrays.stream(keys).map(SystemKey::published).toList()));
    }

    private Map<String, String> published() {
        RSAPublicKey key = (RSAPublicKey) pair.getPublic();
        return Map.of(
                "kty",
                "RSA",
                "use",
                "sig",
                "alg",
                "RS256",
                "kid",
                id(),
                "n",
                URL.encodeToString(unsigned(key.getModulus())),
                "e",
                URL.encodeToString(unsigned(key.getPublicExponent())));
    }

    /** A client assertion for one minute; its audience is the realm, as eHealth asks. */
    public String assertion(String clientId, String realm) {
        Map<String, Object> claims = new LinkedHashMap<>();
        claims.put("iss", clientId);
        claims.put("sub", clientId);
        claims.put("aud", realm);
        claims.put("jti", UUID.randomUUID().toString());
        claims.put("exp", Instant.now().plusSeconds(60).getEpochSecond());
        String signed = part(Map.of("alg", "RS256", "typ", "JWT", "kid", id())) + "." + part(claims);
        try {
            Signature signature = Signature.getInstance("SHA256withRSA");
            signature.initSign(pair.getPrivate());
            signature.update(signed.getBytes(UTF_8));
            return signed + "." + URL.encodeToString(signature.sign());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String part(Map<String, ?> claims) {
        return URL.encodeToString(json(claims).getBytes(UTF_8));
    }

    private static String json(Map<String, ?> value) {
        try {
            return new ObjectMapper().writeValueAsString(value);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] unsigned(BigInteger number) {
        byte[] bytes = number.toByteArray();
        return bytes[0] == 0 ? java.util.Arrays.copyOfRange(bytes, 1, bytes.length) : bytes;
    }
}
