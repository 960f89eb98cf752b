package be.zorgkring.gateway.problem;

import be.zorgkring.safety.AcceptLanguage;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The words of one language for every kind of problem. */
final class ProblemTexts {

    private static final Map<String, ProblemTexts> BY_LANGUAGE = AcceptLanguage.SPOKEN.stream()
            .collect(Collectors.toUnmodifiableMap(Function.identity(), ProblemTexts::new));

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

    String title(ProblemKind kind) {
        return texts.getString(kind.code() + ".title");
    }

    String detail(ProblemKind kind) {
        return texts.getString(kind.code() + ".detail");
    }
}
