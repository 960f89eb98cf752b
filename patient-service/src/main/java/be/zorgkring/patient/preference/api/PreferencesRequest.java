package be.zorgkring.patient.preference.api;

import be.zorgkring.kernel.input.Checked;
import be.zorgkring.kernel.input.Coded;
import be.zorgkring.kernel.input.Fields;
import be.zorgkring.kernel.input.Rules;
import be.zorgkring.patient.person.domain.Language;
import be.zorgkring.patient.preference.domain.AccessibilityNeed;
import be.zorgkring.patient.preference.domain.Channel;
import be.zorgkring.patient.preference.domain.Preferences;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Body of {@code PUT /api/patients/{id}/preferences}: the whole; what is absent is not wished or needed.
 *
 * @param language BCP 47 tag
 * @param needs codes of accessibility needs
 * @param interpreter BCP 47 tag of the language to interpret, sign languages included
 */
record PreferencesRequest(
        @Schema(maxLength = Language.LONGEST) String language,
        @Schema(implementation = Channel.class) String channel,
        Boolean plainLanguage,
        @Schema(implementation = AccessibilityNeed[].class) List<String> needs,
        @Schema(maxLength = Language.LONGEST) String interpreter) {

    Checked<Preferences> read() {
        Fields fields = new Fields();
        Language spoken = fields.maybe("/language", language, Language::read);
        Channel way = fields.maybe("/channel", channel, raw -> Coded.read(Channel.class, raw));
        List<AccessibilityNeed> needed = fields.each(
                "/needs",
                needs,
                0,
                AccessibilityNeed.values().length,
                Rules.once(raw -> Coded.read(AccessibilityNeed.class, raw)));
        Language interpreted = fields.maybe("/interpreter", interpreter, Language::read);
        return fields.sound(() -> new Preferences(
                Optional.ofNullable(spoken),
                Optional.ofNullable(way),
                Boolean.TRUE.equals(plainLanguage),
                Set.copyOf(needed),
                Optional.ofNullable(interpreted)));
    }
}
