package be.zorgkring.patient.person.api;

import java.util.List;

/** Body of {@code POST /api/patients/imports}. */
record ImportRequest(List<Item> items) {

    /** @param reference by which the importer knows the item, for ever */
    record Item(
            String reference,
            String insz,
            InclusionRequest.Name name,
            String birthDate,
            String sex,
            InclusionRequest.Place municipality,
            List<String> languages,
            List<InclusionRequest.Coding> conditions,
            String pilot,
            InclusionRequest.Consent consent) {

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
