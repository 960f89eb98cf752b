package be.zorgkring.patient.preference.domain;

import be.zorgkring.patient.person.domain.Language;
import java.util.Optional;
import java.util.Set;

/**
 * How the person wishes to be spoken and written to, and received.
 *
 * @param plainLanguage they read with difficulty and want plain words
 * @param interpreter the language for which they need an interpreter
 */
public record Preferences(
        Optional<Language> language,
        Optional<Channel> channel,
        boolean plainLanguage,
        Set<AccessibilityNeed> needs,
        Optional<Language> interpreter) {

    public static final Preferences NONE =
            new Preferences(Optional.empty(), Optional.empty(), false, Set.of(), Optional.empty());

    public Preferences {
        needs = Set.copyOf(needs);
    }
}
