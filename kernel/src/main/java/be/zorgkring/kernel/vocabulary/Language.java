package be.zorgkring.kernel.vocabulary;

import java.util.Locale;

/** The languages in which everything that people read exists: the three of Belgium, and English. */
public enum Language {
    NL,
    FR,
    DE,
    EN;

    /** @param locale of one of them, as requests are read */
    public static Language of(Locale locale) {
        return valueOf(locale.getLanguage().toUpperCase(Locale.ROOT));
    }
}
