package be.zorgkring.gateway.problem;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The words of one language for every kind of problem. */
final class ProblemTexts {

    static final List<String> LANGUAGES = List.of("nl", "fr", "de", "en");
    private static final String FALLBACK = "en";
    private static final int LONGEST_HEADER = 200;
    private static final Map<String, ProblemTexts> BY_LANGUAGE =
            LANGUAGES.stream().collect(Collectors.toUnmodifiableMap(Function.identity(), ProblemTexts::new));

    private final ResourceBundle texts;

    private ProblemTexts(String language) {
        this.texts = ResourceBundle.getBundle(
                "problems.service",
                Locale.of(language),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    static ProblemTexts in(String language) {
        return BY_LANGUAGE.get(language);
    }

    /** The first of the asked languages that is spoken here, English where none is. */
    static String languageFor(String acceptLanguage) {
        if (acceptLanguage == null || acceptLanguage.isBlank() || acceptLanguage.length() > LONGEST_HEADER) {
            return FALLBACK;
        }
        try {
            String language = Locale.lookupTag(Locale.LanguageRange.parse(acceptLanguage), LANGUAGES);
            return language == null ? FALLBACK : language;
        } catch (IllegalArgumentException malformed) {
            return FALLBACK;
        }
    }

    String title(ProblemKind kind) {
        return texts.getString(kind.code() + ".title");
    }

    String detail(ProblemKind kind) {
        return texts.getString(kind.code() + ".detail");
    }
}
