package be.zorgkring.patient.common.domain;

/**
 * A section of the record, which is read and replaced as a whole.
 *
 * @param version grows by one per change; 0 while nothing was ever recorded
 */
public record Versioned<T>(long version, T value) {

    /** The next version; the same one when nothing is different. */
    public Versioned<T> next(T replacement) {
        return replacement.equals(value) ? this : new Versioned<>(version + 1, replacement);
    }
}
