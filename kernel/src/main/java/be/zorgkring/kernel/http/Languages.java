package be.zorgkring.kernel.http;

import be.zorgkring.kernel.vocabulary.Language;
import jakarta.ws.rs.core.HttpHeaders;

/** The language in which a reader gets labels, by the same choice as that of problems. */
public final class Languages {

    private Languages() {}

    public static Language of(HttpHeaders headers) {
        return Language.of(ProblemTexts.language(headers));
    }
}
