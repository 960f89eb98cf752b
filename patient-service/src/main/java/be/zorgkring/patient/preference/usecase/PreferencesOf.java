package be.zorgkring.patient.preference.usecase;

import be.zorgkring.patient.common.usecase.WholeParts;
import be.zorgkring.patient.preference.domain.Preferences;

/** The preferences of all people. */
public interface PreferencesOf extends WholeParts<Preferences> {}
