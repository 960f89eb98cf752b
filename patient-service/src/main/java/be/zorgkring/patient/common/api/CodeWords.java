package be.zorgkring.patient.common.api;

import be.zorgkring.kernel.input.Coded;
import java.util.Locale;
import java.util.ResourceBundle;

/** The words for codes that people read, in nl, fr, de and en. */
public final class CodeWords {

    static final String BUNDLE = "profile/words";

    private final ResourceBundle texts;

    private CodeWords(ResourceBundle texts) {
        this.texts = texts;
    }

    /** @param language one of the four */
    public static CodeWords in(Locale language) {
        return new CodeWords(ResourceBundle.getBundle(
                BUNDLE,
                language,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES)));
    }

    /** @param list under which name the words of this closed list stand */
    public String of(String list, Coded code) {
        return texts.getString(list + "." + code.code());
    }
}
