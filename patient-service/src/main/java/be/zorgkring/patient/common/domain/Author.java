package be.zorgkring.patient.common.domain;

import java.util.Optional;

/**
 * Who wrote a part of the record.
 *
 * @param id account of the person or the mandatee, entry in the directory of a professional or an organisation, place in
 *     the circle of a carer, client of an importer; empty when it was not kept
 */
public record Author(AuthorKind kind, Optional<String> id) {

    public static Author of(AuthorKind kind, Object id) {
        return new Author(kind, Optional.ofNullable(id).map(Object::toString));
    }

    /** The person, or who acts for them. */
    public boolean isOwn() {
        return switch (kind) {
            case SELF, MANDATEE -> true;
            case PROFESSIONAL, CARER, ORGANISATION, IMPORTER -> false;
        };
    }

    /** Answers for what is written by their profession. */
    public boolean isClinical() {
        return switch (kind) {
            case PROFESSIONAL, ORGANISATION, IMPORTER -> true;
            case SELF, MANDATEE, CARER -> false;
        };
    }
}
