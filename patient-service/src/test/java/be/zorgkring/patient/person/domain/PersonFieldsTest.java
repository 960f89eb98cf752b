package be.zorgkring.patient.person.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import be.zorgkring.kernel.input.Checked;
import be.zorgkring.kernel.input.Coded;
import be.zorgkring.kernel.input.Flaw;
import be.zorgkring.patient.condition.domain.CodeSystem;
import be.zorgkring.patient.person.domain.Municipality.Nis;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PersonFieldsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    @ParameterizedTest
    @ValueSource(strings = {"1900-01-01", "1952-02-29", "2026-03-02"})
    void aBirthDateFrom1900UntilTodayIsSound(String date) {
        assertEquals(Checked.sound(BirthDate.on(LocalDate.parse(date))), BirthDate.read(date, TODAY));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-03, field.future",
        "1899-12-31, birth-date.before-1900",
        "1899, birth-date.before-1900",
        "1849, field.range",
        "2026-04, field.future",
        "1951-02-29, field.format",
        "29/02/1952, field.format",
        "+999999999-12-31, field.format",
        "'', field.format"
    })
    void anotherBirthDateIsRefusedWithItsFlaw(String date, String code) {
        assertEquals(Checked.flawed(code), BirthDate.read(date, TODAY));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-02, 2026-03-02, 0-4",
        "1956-03-03, 2026-03-02, 65-69",
        "1956-03-02, 2026-03-02, 70-74",
        "1936-03-03, 2026-03-02, 85-89",
        "1936-03-02, 2026-03-02, 90+",
        "1900-01-01, 2026-03-02, 90+",
        "2026-03-02, 2018-01-01, 0-4"
    })
    void onlyABandOfAgesLeaves(LocalDate born, LocalDate day, String band) {
        assertEquals(band, AgeBand.of(BirthDate.on(born).ageOn(day)).code());
    }

    @Test
    void aMunicipalityTellsItsDistrict() {
        assertEquals(Checked.sound(new Nis("24062")), Nis.read("24062"));
        assertEquals("24000", new Nis("24062").district());
    }

    @ParameterizedTest
    @CsvSource({
        "2406, nis.format",
        "240620, nis.format",
        "02406, nis.format",
        "Leuven, nis.format",
        "24000, nis.not-a-municipality"
    })
    void aCodeThatIsNoMunicipalityIsRefused(String nis, String code) {
        assertEquals(Checked.flawed(code), Nis.read(nis));
    }

    @ParameterizedTest
    @CsvSource({"nl, nl", "FR, fr", "de-BE, de-BE", "en, en", "ary, ary", "zh-Hant-TW, zh-Hant-TW"})
    void aLanguageIsKeptAsItsCanonicalTag(String raw, String tag) {
        assertEquals(Checked.sound(new Language(tag)), Language.read(raw));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "xx", "dutch", "n", "nl_BE", "nl-", "'; drop table person; --", "n\r\nl"})
    void aTagThatIsNoLanguageIsRefused(String raw) {
        assertEquals(Checked.flawed("language.tag"), Language.read(raw));
    }

    @Test
    void aClosedListIsReadByItsCodes() {
        assertEquals(Checked.sound(CodeSystem.SNOMED_CT), Coded.read(CodeSystem.class, "snomed-ct"));
        assertInstanceOf(Checked.Flawed.class, Coded.read(CodeSystem.class, "SNOMED_CT"));
        assertEquals(Checked.flawed(Flaw.UNKNOWN_CODE), Coded.read(Sex.class, "vrouw"));
    }
}
