package be.zorgkring.patient.preference.api;

import be.zorgkring.patient.common.api.CodeWords;
import be.zorgkring.patient.person.domain.Language;
import be.zorgkring.patient.preference.domain.AccessibilityNeed;
import be.zorgkring.patient.preference.domain.Channel;
import be.zorgkring.patient.preference.domain.Preferences;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the person prefers and needs, as it is read; what they did not tell is null. */
public record PreferencesView(
        @Nullable String language,
        @Nullable Channel channel,
        boolean plainLanguage,
        List<NeedView> needs,
        @Nullable String interpreter) {

    /** @param label in the reader's language */
    public record NeedView(AccessibilityNeed code, String label) {}

    public static PreferencesView of(Preferences preferences, CodeWords words) {
        return new PreferencesView(
                preferences.language().map(Language::tag).orElse(null),
                preferences.channel().orElse(null),
                preferences.plainLanguage(),
                preferences.needs().stream()
                        .sorted()
                        .map(need -> new NeedView(need, words.of("need", need)))
                        .toList(),
                preferences.interpreter().map(Language::tag).orElse(null));
    }
}
