package be.zorgkring.network.vocabulary.api;

import be.zorgkring.kernel.http.ProblemTexts;
import be.zorgkring.network.vocabulary.domain.Language;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Locale;

/** The language in which a reader wants labels. */
public final class Languages {

    private Languages() {}

    public static Language of(HttpHeaders headers) {
        return of(ProblemTexts.language(headers));
    }

    public static Language of(Locale language) {
        return Language.valueOf(language.getLanguage().toUpperCase(Locale.ROOT));
    }
}
