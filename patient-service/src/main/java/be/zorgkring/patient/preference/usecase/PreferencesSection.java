package be.zorgkring.patient.preference.usecase;

import be.zorgkring.kernel.access.Access.DataCategory;
import be.zorgkring.patient.common.usecase.RecordAccess;
import be.zorgkring.patient.common.usecase.RecordSection;
import be.zorgkring.patient.common.usecase.Sections;
import be.zorgkring.patient.preference.domain.Preferences;
import jakarta.inject.Singleton;
import java.time.Clock;

/** How the person wishes to be spoken and written to, and received. */
@Singleton
public class PreferencesSection extends RecordSection<Preferences> {

    PreferencesSection(RecordAccess access, Sections<Preferences> stored, Clock clock) {
        super(access, stored, clock, DataCategory.CONTACT);
    }
}
