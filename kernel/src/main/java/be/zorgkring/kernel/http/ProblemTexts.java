package be.zorgkring.kernel.http;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import org.jboss.logging.MDC;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Words every problem in the language that the reader accepts, nl, fr, de or en. */
public class ProblemTexts {

    static final List<Locale> LANGUAGES = List.of(Locale.of("nl"), Locale.of("fr"), Locale.of("de"), Locale.of("en"));

    private static final Locale DEFAULT = Locale.of("en");

    // A service's own codes first, then those that all services share.
    private static final List<String> BUNDLES = List.of("problems/service", "problems/kernel");

    @ServerResponseFilter
    public void word(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getEntity() instanceof Problem problem) {
            Locale language = language(request.getAcceptableLanguages());
            response.setEntity(problem.worded(
                    text(problem.code() + ".title", language), text(problem.code() + ".detail", language), (String)
                            MDC.get("requestId")));
            response.getHeaders().putSingle("Content-Language", language.toLanguageTag());
        }
    }

    /** The first accepted language that the platform speaks; English when there is none. */
    public static Locale language(List<Locale> accepted) {
        return accepted.stream()
                .map(locale -> Locale.of(locale.getLanguage()))
                .filter(LANGUAGES::contains)
                .findFirst()
                .orElse(DEFAULT);
    }

    static String text(String key, Locale language) {
        for (String bundle : BUNDLES) {
            try {
                ResourceBundle texts = ResourceBundle.getBundle(
                        bundle,
                        language,
                        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
                if (texts.containsKey(key)) {
                    return texts.getString(key);
                }
            } catch (MissingResourceException absent) {
                continue; // a service without codes of its own has no bundle
            }
        }
        return null;
    }
}
