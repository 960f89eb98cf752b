package be.zorgkring.patient.erasure.api;

import java.util.Locale;
import java.util.ResourceBundle;

/** Parts of all services and rules of retention, in nl, fr, de and en. */
record ErasureWords(ResourceBundle texts) {

    private static final String BUNDLE = "erasure/words";

    /** @param language one of the four */
    static ErasureWords in(Locale language) {
        return new ErasureWords(ResourceBundle.getBundle(
                BUNDLE,
                language,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES)));
    }

    /** The code itself for a part of a service that is newer than this one. */
    String part(String service, String code) {
        String key = service + "." + code;
        return texts.containsKey(key) ? texts.getString(key) : code;
    }

    String rule(String code) {
        String key = "rule." + code;
        return texts.containsKey(key) ? texts.getString(key) : code;
    }
}
