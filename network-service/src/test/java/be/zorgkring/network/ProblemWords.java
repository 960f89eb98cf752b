package be.zorgkring.network;

import static org.junit.jupiter.api.Assertions.assertTrue;

import be.zorgkring.kernel.http.Problem;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/** Checks that a problem can be worded for every reader. */
public final class ProblemWords {

    private ProblemWords() {}

    public static void assertIn4Languages(Problem problem) {
        for (String language : List.of("nl", "fr", "de", "en")) {
            assertTrue(has(problem.code() + ".title", language), problem.code() + " has no title in " + language);
            assertTrue(has(problem.code() + ".detail", language), problem.code() + " has no detail in " + language);
        }
    }

    private static boolean has(String key, String language) {
        return List.of("problems/service", "problems/kernel").stream().anyMatch(bundle -> {
            try {
                return ResourceBundle.getBundle(
                                bundle,
                                Locale.of(language),
                                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES))
                        .containsKey(key);
            } catch (MissingResourceException absent) {
                return false;
            }
        });
    }
}
