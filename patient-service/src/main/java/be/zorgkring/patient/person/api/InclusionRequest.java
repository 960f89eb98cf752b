package be.zorgkring.patient.person.api;

import be.zorgkring.patient.common.domain.PartialDate;
import be.zorgkring.patient.common.domain.PilotCode;
import be.zorgkring.patient.condition.domain.CodeSystem;
import be.zorgkring.patient.condition.domain.Condition;
import be.zorgkring.patient.condition.domain.Sensitivity;
import be.zorgkring.patient.consent.domain.SharingWish;
import be.zorgkring.patient.person.domain.Insz;
import be.zorgkring.patient.person.domain.Language;
import be.zorgkring.patient.person.domain.Municipality;
import be.zorgkring.patient.person.domain.PersonName;
import be.zorgkring.patient.person.domain.Sex;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Somebody to include, as it came in: nothing in it is trusted before {@link InclusionReader} has read it.
 *
 * @param insz eleven bare digits, of the national or the BIS register
 * @param birthDate {@code YYYY-MM-DD}, or {@code YYYY-MM} or {@code YYYY} where the registers know no more
 * @param languages BCP 47 tags, the preferred one first
 * @param pilot code of the pilot project
 */
record InclusionRequest(
        @Schema(required = true, pattern = Insz.PATTERN) String insz,
        @Schema(required = true) Name name,

        @Schema(required = true, pattern = PartialDate.PATTERN)
        String birthDate,

        @Schema(required = true, implementation = Sex.class) String sex,
        @Schema(required = true) Place municipality,

        @Schema(required = true, minItems = 1, maxItems = Language.MOST, maxLength = Language.LONGEST)
        List<String> languages,

        @Schema(maxItems = Condition.MOST) List<Coding> conditions,

        @Schema(required = true, maxLength = PilotCode.LONGEST)
        String pilot,

        @Schema(required = true) Consent consent) {

    record Name(
            @Schema(maxItems = PersonName.MOST_GIVEN_NAMES, maxLength = PersonName.LONGEST)
            List<String> given,

            @Schema(required = true, maxLength = PersonName.LONGEST)
            String family) {}

    /** @param nis five digits */
    record Place(
            @Schema(required = true, pattern = Municipality.Nis.PATTERN)
            String nis,

            @Schema(required = true, maxLength = Municipality.LONGEST_NAME)
            String name) {}

    /**
     * A condition.
     *
     * @param sensitive {@code mental-health}, where the code does not tell it
     */
    record Coding(
            @Schema(required = true, implementation = CodeSystem.class)
            String system,

            @Schema(required = true, maxLength = Condition.LONGEST_CODE)
            String code,

            @Schema(required = true, maxLength = Condition.LONGEST_LABEL)
            String label,

            @Schema(implementation = Sensitivity.class) String sensitive) {}

    /**
     * What the person consented to.
     *
     * @param at when the person expressed it
     */
    record Consent(
            @Schema(required = true, implementation = SharingWish.class)
            String sharing,

            @Schema(required = true, enumeration = "given") String takingPart,

            @Schema(
                    required = true,
                    enumeration = {"eid", "paper", "own-sign-in"})
            String method,

            @Schema(required = true, format = "date-time") String at) {}

    @Override
    public String toString() {
        return "InclusionRequest[redacted]";
    }
}
