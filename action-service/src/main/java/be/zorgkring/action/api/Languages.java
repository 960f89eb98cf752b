package be.zorgkring.action.api;

import be.zorgkring.action.vocabulary.Language;
import be.zorgkring.kernel.http.ProblemTexts;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Locale;

/** The language in which a reader gets labels, by the same choice as that of problems. */
public final class Languages {

    private Languages() {}

    public static Language of(HttpHeaders headers) {
        return of(ProblemTexts.language(headers));
    }

    public static Language of(Locale language) {
        return Language.valueOf(language.getLanguage().toUpperCase(Locale.ROOT));
    }
}
