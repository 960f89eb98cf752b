package be.zorgkring.patient.accesslog.domain;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** 32 bytes that stand for a text and all that came before it, in lower-case hexadecimal. */
public record Hash(String hex) {

    /** What the first of a chain stands on. */
    public static final Hash NONE = new Hash("0".repeat(64));

    /** The SHA-256 over the bytes of the hash before it and the text in UTF-8. */
    static Hash of(Hash previous, String text) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(HexFormat.of().parseHex(previous.hex));
            return of(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every Java platform has it
        }
    }

    public static Hash of(byte[] bytes) {
        return new Hash(HexFormat.of().formatHex(bytes));
    }
}
