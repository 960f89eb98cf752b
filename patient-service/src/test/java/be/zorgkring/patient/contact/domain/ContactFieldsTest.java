package be.zorgkring.patient.contact.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import be.zorgkring.kernel.input.Checked;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ContactFieldsTest {

    @ParameterizedTest
    @CsvSource({
        "0470 12 34 56, +32470123456",
        "016/12.34.56, +3216123456",
        "02 123 45 67, +3221234567",
        "+32 (0)470 12 34 56, +32470123456",
        "0032 470 12 34 56, +32470123456",
        "+31 6 12345678, +31612345678"
    })
    void aNumberIsKeptInItsInternationalForm(String raw, String kept) {
        assertEquals(Checked.sound(new Phone(kept)), Phone.read(raw));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "112", "abc", "+32 12", "0470 12 34 56 789", "470123456x", "+0 123456789", "0470\n123456"})
    void whatNobodyCanDialIsRefused(String raw) {
        assertEquals(Checked.flawed("phone.format"), Phone.read(raw));
    }

    @ParameterizedTest
    @ValueSource(strings = {"rosa@example.org", "rosa.maes+zorg@mail.example.be", "o'neill@example.co"})
    void anAddressOfMailIsSound(String raw) {
        assertInstanceOf(Checked.Sound.class, EmailAddress.read(raw));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "rosa",
                "rosa@",
                "@example.org",
                "rosa@example",
                "ro sa@example.org",
                "rosa@@example.org",
                "rosa.@example.org",
                "rosa@-example.org",
                "rosa@example.org\r\nBcc: a@b.be"
            })
    void whatNoServerTakesIsRefused(String raw) {
        assertEquals(Checked.flawed("email.format"), EmailAddress.read(raw));
    }

    @ParameterizedTest
    @CsvSource({"BE, 3000, true", "BE, 0300, false", "BE, 30000, false", "NL, 1012 AB, true", "FR, '', false"})
    void aPostalCodeIsOfItsCountry(String country, String code, boolean sound) {
        assertEquals(
                sound ? Checked.sound(code) : Checked.flawed("postal-code.format"),
                Address.readPostalCode(country, code));
    }
}
