package be.zorgkring.patient.consent.store;

import be.zorgkring.kernel.input.Coded;
import be.zorgkring.patient.common.domain.PlainText;
import be.zorgkring.patient.consent.domain.Exclusion;
import be.zorgkring.patient.consent.domain.Exclusion.Excluded;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** One exclusion, as stored. */
@Embeddable
record ExclusionRow(
        @Column(name = "exclusion_id") UUID exclusionId, String kind, String excluded, String note, Instant since) {

    private static final String NO_NOTE = "";

    static ExclusionRow of(Exclusion exclusion) {
        String excluded =
                switch (exclusion.excluded()) {
                    case Exclusion.Professional(UUID id) -> id.toString();
                    case Exclusion.Organisation(UUID id) -> id.toString();
                    case Exclusion.Profession(String code) -> code;
                };
        return new ExclusionRow(
                exclusion.id(),
                exclusion.excluded().kind().code(),
                excluded,
                exclusion.note().map(PlainText::value).orElse(NO_NOTE),
                exclusion.since());
    }

    Exclusion exclusion() {
        Excluded shutOut =
                switch (Coded.of(Exclusion.ExcludedKind.class, kind)) {
                    case PROFESSIONAL -> new Exclusion.Professional(UUID.fromString(excluded));
                    case ORGANISATION -> new Exclusion.Organisation(UUID.fromString(excluded));
                    case PROFESSION -> new Exclusion.Profession(excluded);
                };
        return new Exclusion(
                exclusionId, shutOut, note.isEmpty() ? Optional.empty() : Optional.of(new PlainText(note)), since);
    }
}
