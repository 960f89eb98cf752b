package be.zorgkring.patient.person.domain;

import be.zorgkring.patient.common.domain.Coded;
import java.util.Optional;
import java.util.regex.Pattern;

/** The code systems in which a condition may be recorded, each with the syntax of its codes. */
public enum CodeSystem implements Coded {
    ICD_10 {
        @Override
        Optional<String> check(String code) {
            return ICD_10_SHAPE.matcher(code).matches() ? Optional.empty() : Optional.of("icd-10.code");
        }
    },
    SNOMED_CT {
        @Override
        Optional<String> check(String code) {
            if (!SNOMED_CT_CONCEPT.matcher(code).matches()) {
                return Optional.of("snomed-ct.code");
            }
            return Verhoeff.holds(code) ? Optional.empty() : Optional.of("snomed-ct.check-digit");
        }
    };

    private static final Pattern ICD_10_SHAPE = Pattern.compile("[A-Z][0-9][0-9A-Z](\\.[0-9A-Z]{1,4})?");

    /** Six to eighteen digits; partition 00 or 10 before the check digit says that it is a concept. */
    private static final Pattern SNOMED_CT_CONCEPT = Pattern.compile("[1-9][0-9]{2,14}[01]0[0-9]");

    /** The code of what is wrong with it. */
    abstract Optional<String> check(String code);
}
