package be.zorgkring.patient.rectification.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import be.zorgkring.patient.person.domain.Correction;
import be.zorgkring.patient.person.domain.Language;
import be.zorgkring.patient.person.domain.Sex;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FieldTest {

    @Test
    void aFieldTakesItsOwnValueAndNoOther() {
        Optional<Correction> sex = Optional.of(new Correction.OfSex(Sex.FEMALE));
        Optional<Correction> languages = Optional.of(new Correction.OfLanguages(List.of(new Language("nl"))));
        assertTrue(Field.SEX.takes(sex));
        assertFalse(Field.SEX.takes(languages));
        assertTrue(Field.LANGUAGES.takes(languages));
        assertFalse(Field.CONDITIONS.takes(sex));
    }

    @ParameterizedTest
    @EnumSource(Field.class)
    void whatIsCorrectedHereNeedsAValueAndWhatIsNotTakesNone(Field field) {
        assertEquals(!field.isCorrectedHere(), field.takes(Optional.empty()));
    }
}
