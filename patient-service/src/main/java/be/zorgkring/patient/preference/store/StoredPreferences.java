package be.zorgkring.patient.preference.store;

import be.zorgkring.patient.common.store.StoredSections;
import be.zorgkring.patient.preference.domain.Preferences;
import jakarta.enterprise.context.ApplicationScoped;

@ApplicationScoped
class StoredPreferences extends StoredSections<Preferences, PreferencesRow> {

    StoredPreferences() {
        super(PreferencesRow.class, PreferencesRow::new, Preferences.NONE);
    }
}
