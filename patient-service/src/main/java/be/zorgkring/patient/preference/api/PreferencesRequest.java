package be.zorgkring.patient.preference.api;

import be.zorgkring.kernel.input.Checked;
import be.zorgkring.kernel.input.Coded;
import be.zorgkring.kernel.input.Fields;
import be.zorgkring.kernel.input.Flaw;
import be.zorgkring.kernel.input.Rules;
import be.zorgkring.patient.person.domain.Language;
import be.zorgkring.patient.preference.domain.AccessibilityNeed;
import be.zorgkring.patient.preference.domain.Channel;
import be.zorgkring.patient.preference.domain.Preferences;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Body of {@code PUT /api/patients/{id}/preferences}: the whole; what is absent is not wished or needed.
 *
 * @param language BCP 47 tag
 * @param channel {@code app}, {@code e-mail}, {@code phone} or {@code letter}
 * @param needs codes of accessibility needs
 * @param interpreter BCP 47 tag of the language to interpret, sign languages included
 */
record PreferencesRequest(
        String language, String channel, Boolean plainLanguage, List<String> needs, String interpreter) {

    static Checked<Preferences> read(PreferencesRequest request) {
        if (request == null) {
            return Checked.flawed(Flaw.REQUIRED);
        }
        Fields fields = new Fields();
        Language language = fields.maybe("/language", request.language(), Language::read);
        Channel channel = fields.maybe("/channel", request.channel(), raw -> Coded.read(Channel.class, raw));
        List<AccessibilityNeed> needs = fields.each(
                "/needs",
                request.needs(),
                0,
                AccessibilityNeed.values().length,
                Rules.once(raw -> Coded.read(AccessibilityNeed.class, raw)));
        Language interpreter = fields.maybe("/interpreter", request.interpreter(), Language::read);
        return fields.sound(() -> new Preferences(
                Optional.ofNullable(language),
                Optional.ofNullable(channel),
                Boolean.TRUE.equals(request.plainLanguage()),
                Set.copyOf(needs),
                Optional.ofNullable(interpreter)));
    }
}
