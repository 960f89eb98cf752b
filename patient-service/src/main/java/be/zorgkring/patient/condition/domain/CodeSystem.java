package be.zorgkring.patient.condition.domain;

import be.zorgkring.kernel.input.Coded;
import java.util.Optional;
import java.util.regex.Pattern;

/** The code systems in which a condition may be recorded, each with the syntax of its codes. */
public enum CodeSystem implements Coded {
    ICD_10 {
        @Override
        Optional<String> check(String code) {
            return ICD_10_SHAPE.matcher(code).matches() ? Optional.empty() : Optional.of("icd-10.code");
        }

        @Override
        boolean isMentalHealth(String code) {
            return code.startsWith("F");
        }
    },
    ICPC_2 {
        @Override
        Optional<String> check(String code) {
            return ICPC_2_SHAPE.matcher(code).matches() ? Optional.empty() : Optional.of("icpc-2.code");
        }

        @Override
        boolean isMentalHealth(String code) {
            return code.startsWith("P");
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

        @Override
        boolean isMentalHealth(String code) {
            return MentalHealthConcepts.holds(code);
        }
    };

    private static final Pattern ICD_10_SHAPE = Pattern.compile("[A-Z][0-9][0-9A-Z](\\.[0-9A-Z]{1,4})?");

    /** A chapter, then symptoms (01 to 29) or diagnoses (70 to 99): the numbers between them are procedures. */
    private static final Pattern ICPC_2_SHAPE = Pattern.compile("[ABDFHKLNPRSTUWXYZ](0[1-9]|[12][0-9]|[7-9][0-9])");

    /** Six to eighteen digits; partition 00 or 10 before the check digit says that it is a concept. */
    private static final Pattern SNOMED_CT_CONCEPT = Pattern.compile("[1-9][0-9]{2,14}[01]0[0-9]");

    /** The code of what is wrong with it. */
    abstract Optional<String> check(String code);

    /** Whether the code alone tells that it is about mental health: ICD-10 chapter F, ICPC-2 chapter P, a list of SNOMED CT. */
    abstract boolean isMentalHealth(String code);
}
