package be.zorgkring.patient.person.domain;

import be.zorgkring.kernel.input.Checked;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Set;

/** A language the person wishes to be spoken to in, as a canonical BCP 47 tag. */
public record Language(String tag) {

    public static final int MOST = 10;

    public static final int LONGEST = 35;
    private static final Set<String> TWO_LETTER_CODES = Set.of(Locale.getISOLanguages());

    public static Checked<Language> read(String raw) {
        if (raw.isEmpty() || raw.length() > LONGEST) {
            return Checked.flawed("language.tag");
        }
        try {
            Locale locale = new Locale.Builder().setLanguageTag(raw).build();
            return isLanguage(locale.getLanguage())
                    ? Checked.sound(new Language(locale.toLanguageTag()))
                    : Checked.flawed("language.tag");
        } catch (IllformedLocaleException illFormed) {
            return Checked.flawed("language.tag");
        }
    }

    private static boolean isLanguage(String code) {
        return TWO_LETTER_CODES.contains(code) || code.length() == 3;
    }
}
