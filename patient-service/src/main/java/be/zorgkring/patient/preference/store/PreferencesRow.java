package be.zorgkring.patient.preference.store;

import be.zorgkring.kernel.input.Coded;
import be.zorgkring.patient.common.store.SectionRow;
import be.zorgkring.patient.person.domain.Language;
import be.zorgkring.patient.preference.domain.AccessibilityNeed;
import be.zorgkring.patient.preference.domain.Channel;
import be.zorgkring.patient.preference.domain.Preferences;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/** What one person prefers and needs, as stored. */
@Entity
@Table(name = "preferences")
class PreferencesRow extends SectionRow<Preferences> {

    String language;

    String channel;

    @Column(name = "plain_language")
    boolean plainLanguage;

    String[] needs;

    String interpreter;

    @Override
    protected Preferences section() {
        return new Preferences(
                Optional.ofNullable(language).map(Language::new),
                Optional.ofNullable(channel).map(code -> Coded.of(Channel.class, code)),
                plainLanguage,
                Arrays.stream(needs)
                        .map(code -> Coded.of(AccessibilityNeed.class, code))
                        .collect(Collectors.toUnmodifiableSet()),
                Optional.ofNullable(interpreter).map(Language::new));
    }

    @Override
    protected void take(Preferences preferences) {
        language = preferences.language().map(Language::tag).orElse(null);
        channel = preferences.channel().map(Coded::code).orElse(null);
        plainLanguage = preferences.plainLanguage();
        needs = preferences.needs().stream().sorted().map(Coded::code).toArray(String[]::new);
        interpreter = preferences.interpreter().map(Language::tag).orElse(null);
    }
}
