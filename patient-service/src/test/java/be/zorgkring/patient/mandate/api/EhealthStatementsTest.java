package be.zorgkring.patient.mandate.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import be.zorgkring.patient.mandate.domain.EhealthStatement;
import be.zorgkring.patient.person.api.InszSettings;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.security.PublicKey;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jose4j.jwe.JsonWebEncryption;
import org.jose4j.lang.JoseException;
import org.junit.jupiter.api.Test;

class EhealthStatementsTest {

    private static final Instant NOW = Instant.parse("2026-11-25T10:00:00Z");
    private static final KeyPair KEY = pair();
    private static final String WHOLE = """
            {"ssin":"85073003328","name":"Sara Willems","at":1795600800000,
             "mandators":["17073003384"],"children":[]}
            """;

    private final EhealthStatements statements = with(Optional.of(encoded(KEY)));

    @Test
    void whatWasSealedForThisServiceIsRead() {
        EhealthStatement statement =
                statements.read(sealed(WHOLE + " ".repeat(200))).orElseThrow();
        assertEquals("85073003328", statement.of().digits());
        assertEquals("Sara Willems", statement.name().value());
        assertEquals(Instant.ofEpochMilli(1_795_600_800_000L), statement.at());
        assertEquals("17073003384", statement.mandators().iterator().next().digits());
    }

    @Test
    void aNumberThatIsNoneIsPassedOverAndTheOthersCount() {
        String list = "[\"17073003384\",\"17073003300\",\"x\",null,\"48021700099\"]";
        assertEquals(
                1,
                statements
                        .read(sealed(WHOLE.replace("[\"17073003384\"]", list)))
                        .orElseThrow()
                        .mandators()
                        .size());
    }

    @Test
    void whatIsForgedOrMisshapenCountsAsNotSaid() {
        String many = IntStream.range(0, 41).mapToObj(i -> "\"17073003384\"").collect(Collectors.joining(","));
        for (String said : new String[] {
            "null",
            "[]",
            "not json",
            "{}",
            WHOLE.replace("85073003328", "85073003329"),
            WHOLE.replace("\"Sara Willems\"", "null"),
            WHOLE.replace("Sara Willems", "\\u202Eeve"),
            WHOLE.replace("1795600800000", "\"soon\""),
            WHOLE.replace("1795600800000", "9".repeat(30)),
            WHOLE.replace(",\"children\":[]", ""),
            WHOLE.replace("[]", "{}"),
            WHOLE.replace("[]", "[" + many + "]")
        }) {
            assertTrue(statements.read(sealed(said)).isEmpty(), said);
        }
        for (String token : new String[] {
            "",
            "a.b.c.d.e",
            WHOLE,
            sealed(WHOLE, pair().getPublic(), "RSA-OAEP-256", "A256GCM"),
            sealed(WHOLE, KEY.getPublic(), "RSA-OAEP", "A256GCM"),
            sealed(WHOLE, KEY.getPublic(), "RSA-OAEP-256", "A128CBC-HS256"),
            sealed(WHOLE).substring(0, 500)
        }) {
            assertTrue(statements.read(token).isEmpty(), token);
        }
    }

    @Test
    void withoutTheKeyNothingIsReadAndAWrongKeyStopsTheStart() {
        assertTrue(with(Optional.empty()).read(sealed(WHOLE)).isEmpty());
        assertThrows(IllegalStateException.class, () -> with(Optional.of("bm90IGEga2V5")));
        assertThrows(IllegalStateException.class, () -> with(Optional.of("?")));
    }

    private static EhealthStatements with(Optional<String> key) {
        InszSettings issuedOnly = () -> false;
        return new EhealthStatements(() -> key, new ObjectMapper(), issuedOnly, Clock.fixed(NOW, ZoneOffset.UTC));
    }

    private static String sealed(String said) {
        return sealed(said, KEY.getPublic(), "RSA-OAEP-256", "A256GCM");
    }

    private static String sealed(String said, PublicKey key, String algorithm, String encryption) {
        try {
            JsonWebEncryption jwe = new JsonWebEncryption();
            jwe.setAlgorithmHeaderValue(algorithm);
            jwe.setEncryptionMethodHeaderParameter(encryption);
            jwe.setKey(key);
            jwe.setPayload(said);
            return jwe.getCompactSerialization();
        } catch (JoseException e) {
            throw new IllegalStateException(e);
        }
    }

    private static KeyPair pair() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String encoded(KeyPair pair) {
        return Base64.getEncoder().encodeToString(pair.getPrivate().getEncoded());
    }
}
