package be.zorgkring.patient.person.domain;

import static be.zorgkring.patient.person.domain.Insz.UnissuedSerials.ALLOWED;
import static be.zorgkring.patient.person.domain.Insz.UnissuedSerials.REFUSED;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import be.zorgkring.kernel.input.Checked;
import be.zorgkring.kernel.input.Flaw;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class InszTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    @ParameterizedTest
    @CsvSource({
        "85073003328, 1985-07-30, MALE",
        "17073003384, 2017-07-30, MALE",
        "98472899765, 1998-07-28, MALE",
        "88222999936, 1988-02-29,",
        "75460898095, 1975-06-08, FEMALE",
        "00000100166, ,MALE",
        "85073500107, ,MALE"
    })
    void aNumberOfEitherRegisterIsReadWithWhatItStates(String digits, LocalDate birthDate, Sex sex) {
        Insz insz = sound(Insz.read(digits, REFUSED, TODAY));
        assertEquals(digits, insz.digits());
        assertEquals(Optional.ofNullable(birthDate), insz.birthDate());
        assertEquals(Optional.ofNullable(sex), insz.sex());
    }

    @ParameterizedTest
    @CsvSource({
        "12345678901, insz.month",
        "85073003329, insz.check-digits",
        "85073003300, insz.check-digits",
        "85133000105, insz.month",
        "8507300332, insz.format",
        "850730033280, insz.format",
        "85.07.30-033.28, insz.format",
        "٨٥٠٧٣٠٠٣٣٢٨, insz.format",
        "8507300332O, insz.format",
        "'', insz.format"
    })
    void aNumberThatNoRegisterIssuesIsRefusedWithItsFlaw(String digits, String code) {
        assertEquals(Checked.flawed(code), Insz.read(digits, ALLOWED, TODAY));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 999})
    void aSerialThatIsNeverIssuedPassesOnlyWhereInventedPeopleAreAllowed(int serial) {
        String digits = withCheck("450607" + "%03d".formatted(serial), 0);
        assertEquals(Checked.flawed("insz.serial-never-issued"), Insz.read(digits, REFUSED, TODAY));
        Insz insz = sound(Insz.read(digits, ALLOWED, TODAY));
        assertEquals(Optional.empty(), insz.sex());
        assertEquals(Optional.of(LocalDate.of(1945, 6, 7)), insz.birthDate());
    }

    @Test
    void aBirthYearInTheFutureIsRefused() {
        String digits = withCheck("270101001", 2_000_000_000L);
        assertEquals(Checked.flawed("insz.year-in-future"), Insz.read(digits, REFUSED, TODAY));
        sound(Insz.read(digits, REFUSED, TODAY.plusYears(1)));
    }

    @Test
    void everyMonthIsCheckedAgainstTheThreeRanges() {
        for (int month = 0; month < 100; month++) {
            String digits = withCheck("70%02d01001".formatted(month), 0);
            boolean known = month <= 12 || (month >= 20 && month <= 32) || (month >= 40 && month <= 52);
            assertEquals(known, Insz.read(digits, REFUSED, TODAY) instanceof Checked.Sound, "month " + month);
        }
    }

    @Test
    void theTwoCheckRulesNeverBothHold() {
        for (long first = 0; first < 970; first++) {
            assertFalse(
                    withCheck("%09d".formatted(first), 0).equals(withCheck("%09d".formatted(first), 2_000_000_000L)));
        }
    }

    @Test
    void itNeverShowsItsDigits() {
        assertFalse(sound(Insz.read("85073003328", REFUSED, TODAY)).toString().contains("85"));
    }

    @Test
    void oneThatFailsItsCheckCannotExist() {
        assertThrows(IllegalArgumentException.class, () -> new Insz("85073003329"));
        assertThrows(IllegalArgumentException.class, () -> new Insz("x"));
    }

    private static String withCheck(String first, long century) {
        return first + "%02d".formatted(97 - (century + Long.parseLong(first)) % 97);
    }

    private static <T> T sound(Checked<T> checked) {
        return switch (checked) {
            case Checked.Sound<T>(T value) -> value;
            case Checked.Flawed<T>(List<Flaw> flaws) -> throw new AssertionError(flaws);
        };
    }
}
