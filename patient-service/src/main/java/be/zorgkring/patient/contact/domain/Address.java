package be.zorgkring.patient.contact.domain;

import be.zorgkring.kernel.input.Checked;
import be.zorgkring.kernel.input.Flaw;
import be.zorgkring.patient.common.domain.PlainText;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Where post reaches the person. */
public record Address(
        PlainText street,
        PlainText number,
        Optional<PlainText> box,
        String postalCode,
        PlainText city,
        String country) {

    public static final int LONGEST_LINE = 100;
    public static final int LONGEST_NUMBER = 12;
    public static final String BELGIUM = "BE";
    public static final String POSTAL_CODE = "[A-Z0-9]([A-Z0-9 -]{0,8}[A-Z0-9])?";

    private static final Pattern BELGIAN_POSTAL_CODE = Pattern.compile("[1-9][0-9]{3}");
    private static final Pattern FOREIGN_POSTAL_CODE = Pattern.compile(POSTAL_CODE);
    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

    /** @param raw ISO 3166-1, two letters */
    public static Checked<String> readCountry(String raw) {
        return Checked.unless(!COUNTRIES.contains(raw), Flaw.UNKNOWN_CODE, raw);
    }

    public static Checked<String> readPostalCode(String country, String raw) {
        Pattern shape = BELGIUM.equals(country) ? BELGIAN_POSTAL_CODE : FOREIGN_POSTAL_CODE;
        return Checked.unless(!shape.matcher(raw).matches(), "postal-code.format", raw);
    }

    @Override
    public String toString() {
        return "Address[redacted]";
    }
}
