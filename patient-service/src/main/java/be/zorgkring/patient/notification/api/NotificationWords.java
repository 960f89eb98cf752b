package be.zorgkring.patient.notification.api;

import be.zorgkring.patient.notification.domain.NotificationKind;
import java.util.Locale;
import java.util.ResourceBundle;

/** What a person is notified of, in nl, fr, de and en: no health data, and no name. */
public record NotificationWords(ResourceBundle texts) {

    private static final String BUNDLE = "notification/words";

    /** @param language one of the four */
    public static NotificationWords in(Locale language) {
        return new NotificationWords(ResourceBundle.getBundle(
                BUNDLE,
                language,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES)));
    }

    /** To somebody who has no inbox any more. */
    public String ownNumberReplaced() {
        return texts.getString("own-number-replaced");
    }

    String text(NotificationKind kind) {
        return texts.getString(kind.code());
    }
}
