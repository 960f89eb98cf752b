package be.zorgkring.patient.accesslog.domain;

import java.time.Instant;
import java.util.UUID;

/**
 * Proof that a person's chain ended so at a moment, which only the holder of the key can make.
 *
 * @param number counts the seals of the whole log, without gaps
 * @param previous code of the seal before it
 * @param code HMAC-SHA-256 over {@link #text}
 */
public record Seal(
        long number, Hash previous, UUID patientId, long position, Hash hash, Instant at, String keyId, Hash code) {

    private static final String FORM = "access-log-seal-1";

    /** What the code is over: all of the seal but the code itself. */
    public String text() {
        return new CanonicalForm()
                .add(FORM)
                .add(number)
                .add(previous.hex())
                .add(patientId)
                .add(position)
                .add(hash.hex())
                .add(at)
                .add(keyId)
                .text();
    }

    public Seal withCode(Hash made) {
        return new Seal(number, previous, patientId, position, hash, at, keyId, made);
    }

    /** The seal to be made after this one, still without its code. */
    public static Seal after(long number, Hash previous, ChainEnd.Head head, Instant at, String keyId) {
        return new Seal(number + 1, previous, head.patientId(), head.position(), head.hash(), at, keyId, Hash.NONE);
    }
}
