package be.zorgkring.patient.common.domain;

/**
 * A part of the record that is told and changed as a whole.
 *
 * @param version grows by one per change; 0 while nobody has told anything
 */
public record Versioned<T>(long version, T value) {

    /** The next version; the same one when nothing is different. */
    public Versioned<T> next(T told) {
        return told.equals(value) ? this : new Versioned<>(version + 1, told);
    }
}
