package be.zorgkring.patient.person.api;

import static be.zorgkring.kernel.bulk.Item.LONGEST_REFERENCE;
import static be.zorgkring.kernel.bulk.Item.MOST;

import be.zorgkring.patient.common.domain.PartialDate;
import be.zorgkring.patient.common.domain.PilotCode;
import be.zorgkring.patient.condition.domain.Condition;
import be.zorgkring.patient.person.domain.Insz;
import be.zorgkring.patient.person.domain.Language;
import be.zorgkring.patient.person.domain.Sex;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** People to include. */
record ImportRequest(
        @Schema(required = true, minItems = 1, maxItems = MOST)
        List<Item> items) {

    /** @param reference by which the importer knows the item, for ever */
    record Item(
            @Schema(required = true, maxLength = LONGEST_REFERENCE)
            String reference,

            @Schema(required = true, pattern = Insz.PATTERN) String insz,
            @Schema(required = true) InclusionRequest.Name name,

            @Schema(required = true, pattern = PartialDate.PATTERN)
            String birthDate,

            @Schema(required = true, implementation = Sex.class)
            String sex,

            @Schema(required = true) InclusionRequest.Place municipality,

            @Schema(required = true, minItems = 1, maxItems = Language.MOST, maxLength = Language.LONGEST)
            List<String> languages,

            @Schema(maxItems = Condition.MOST) List<InclusionRequest.Coding> conditions,

            @Schema(required = true, maxLength = PilotCode.LONGEST)
            String pilot,

            @Schema(required = true) InclusionRequest.Consent consent) {

        InclusionRequest inclusion() {
            return new InclusionRequest(
                    insz, name, birthDate, sex, municipality, languages, conditions, pilot, consent);
        }

        @Override
        public String toString() {
            return "Item[redacted]";
        }
    }
}
