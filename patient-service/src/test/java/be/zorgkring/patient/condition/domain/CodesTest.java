package be.zorgkring.patient.condition.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import be.zorgkring.kernel.input.Checked;
import be.zorgkring.patient.common.domain.PlainText;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CodesTest {

    @ParameterizedTest
    @CsvSource({
        "ICD_10, E11",
        "ICD_10, E11.9",
        "ICD_10, Z99.81",
        "ICD_10, C7A.010",
        "ICPC_2, T90",
        "ICPC_2, P76",
        "ICPC_2, A01",
        "SNOMED_CT, 44054006",
        "SNOMED_CT, 13645005",
        "SNOMED_CT, 84114007",
        "SNOMED_CT, 1119303003"
    })
    void aCodeOfItsSystemIsSound(CodeSystem system, String code) {
        assertEquals(Checked.sound(new Condition.Code(system, code)), Condition.Code.read(system, code));
    }

    @ParameterizedTest
    @CsvSource({
        "ICD_10, e11, icd-10.code",
        "ICD_10, E1, icd-10.code",
        "ICD_10, E11., icd-10.code",
        "ICD_10, E11.12345, icd-10.code",
        "ICD_10, 44054006, icd-10.code",
        "ICPC_2, T45, icpc-2.code",
        "ICPC_2, T00, icpc-2.code",
        "ICPC_2, C10, icpc-2.code",
        "ICPC_2, T901, icpc-2.code",
        "SNOMED_CT, 44054007, snomed-ct.check-digit",
        "SNOMED_CT, 44054060, snomed-ct.code",
        "SNOMED_CT, E11, snomed-ct.code",
        "SNOMED_CT, 04405400, snomed-ct.code",
        "SNOMED_CT, 1234567890123456789, snomed-ct.code"
    })
    void aCodeThatItsSystemCannotHoldIsRefused(CodeSystem system, String code, String flaw) {
        assertEquals(Checked.flawed(flaw), Condition.Code.read(system, code));
    }

    @ParameterizedTest
    @CsvSource({
        "ICD_10, F32.1, true",
        "ICD_10, E11, false",
        "ICPC_2, P76, true",
        "ICPC_2, T90, false",
        "SNOMED_CT, 44054006, false",
        "SNOMED_CT, 35489007, true"
    })
    void theCodeTellsWhetherItIsAboutMentalHealth(CodeSystem system, String code, boolean mentalHealth) {
        Condition condition = Condition.present(new Condition.Code(system, code), new PlainText("Label"));
        assertEquals(mentalHealth, condition.isMentalHealth());
    }

    @Test
    void everyListedConceptCanBeOne() {
        Set<String> listed = MentalHealthConcepts.listed();
        assertTrue(listed.size() > 60);
        listed.forEach(
                code -> assertInstanceOf(Checked.Sound.class, Condition.Code.read(CodeSystem.SNOMED_CT, code), code));
    }

    @Test
    void aRegionAddsItsOwnAndTakesNoneAway() {
        try {
            MentalHealthConcepts.alsoHold(List.of("44054006"));
            assertTrue(MentalHealthConcepts.holds("44054006") && MentalHealthConcepts.holds("35489007"));
        } finally {
            MentalHealthConcepts.alsoHold(List.of());
        }
        assertFalse(MentalHealthConcepts.holds("44054006"));
    }

    @ParameterizedTest
    @CsvSource({"ICD_10, E11", "ICPC_2, T90", "SNOMED_CT, 44054006"})
    void whatARecorderMarksIsAboutMentalHealthWhateverItsCode(CodeSystem system, String code) {
        Course marked = new Course(
                Optional.empty(),
                ClinicalStatus.ACTIVE,
                Verification.PROVISIONAL,
                Optional.empty(),
                Optional.of(Sensitivity.MENTAL_HEALTH));
        assertEquals(
                true, new Condition(new Condition.Code(system, code), new PlainText("Label"), marked).isMentalHealth());
    }
}
