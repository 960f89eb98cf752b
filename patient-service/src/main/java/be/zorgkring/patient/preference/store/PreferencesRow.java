package be.zorgkring.patient.preference.store;

import be.zorgkring.kernel.input.Coded;
import be.zorgkring.patient.common.domain.Author;
import be.zorgkring.patient.common.domain.Versioned;
import be.zorgkring.patient.person.domain.Language;
import be.zorgkring.patient.preference.domain.AccessibilityNeed;
import be.zorgkring.patient.preference.domain.Channel;
import be.zorgkring.patient.preference.domain.Preferences;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** What one person prefers and needs, as stored. */
@Entity
@Table(name = "preferences")
class PreferencesRow {

    @Id
    @Column(name = "patient_id")
    UUID patientId;

    long version;

    String language;

    String channel;

    @Column(name = "plain_language")
    boolean plainLanguage;

    String[] needs;

    String interpreter;

    @Column(name = "author_kind")
    String authorKind;

    String author;

    @Column(name = "told_at")
    Instant toldAt;

    protected PreferencesRow() {}

    PreferencesRow(UUID patientId) {
        this.patientId = patientId;
    }

    Versioned<Preferences> preferences() {
        return new Versioned<>(
                version,
                new Preferences(
                        Optional.ofNullable(language).map(Language::new),
                        Optional.ofNullable(channel).map(code -> Coded.of(Channel.class, code)),
                        plainLanguage,
                        Arrays.stream(needs)
                                .map(code -> Coded.of(AccessibilityNeed.class, code))
                                .collect(Collectors.toUnmodifiableSet()),
                        Optional.ofNullable(interpreter).map(Language::new)));
    }

    void take(Versioned<Preferences> told, Author by, Instant at) {
        Preferences preferences = told.value();
        version = told.version();
        language = preferences.language().map(Language::tag).orElse(null);
        channel = preferences.channel().map(Coded::code).orElse(null);
        plainLanguage = preferences.plainLanguage();
        needs = preferences.needs().stream().sorted().map(Coded::code).toArray(String[]::new);
        interpreter = preferences.interpreter().map(Language::tag).orElse(null);
        authorKind = by.kind().code();
        author = by.id().orElse(null);
        toldAt = at;
    }
}
