package be.zorgkring.patient.emergency.api;

import be.zorgkring.kernel.input.Coded;
import be.zorgkring.patient.emergency.domain.EmergencyReason;
import be.zorgkring.patient.emergency.domain.Verdict;
import java.util.Locale;
import java.util.ResourceBundle;

/** Reasons, verdicts and states of emergency accesses, in nl, fr, de and en. */
record EmergencyWords(ResourceBundle texts) {

    private static final String BUNDLE = "emergency/words";

    /** @param language one of the four */
    static EmergencyWords in(Locale language) {
        return new EmergencyWords(ResourceBundle.getBundle(
                BUNDLE,
                language,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES)));
    }

    String reason(EmergencyReason reason) {
        return text("reason.", reason);
    }

    String verdict(Verdict verdict) {
        return text("verdict.", verdict);
    }

    String state(Stage stage) {
        return text("state.", stage);
    }

    private String text(String prefix, Coded code) {
        return texts.getString(prefix + code.code());
    }
}
