package be.zorgkring.dev.demo.programme;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** What the import of the patient service takes. */
record PatientItem(
        String reference,
        String insz,
        Name name,
        LocalDate birthDate,
        String sex,
        Municipality municipality,
        List<String> languages,
        List<Condition> conditions,
        String pilot,
        Consent consent)
        implements ImportItem {

    record Name(List<String> given, String family) {}

    record Municipality(String nis, String name) {}

    record Condition(String system, String code, String label) {}

    record Consent(String sharing, String takingPart, String method, Instant at) {}

    @Override
    public String toString() {
        return "PatientItem[" + reference + "]";
    }
}
