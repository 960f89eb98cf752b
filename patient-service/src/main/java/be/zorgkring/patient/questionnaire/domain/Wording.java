package be.zorgkring.patient.questionnaire.domain;

import java.util.List;
import java.util.Locale;

/** A text in the four languages of the platform; none may be missing. */
public record Wording(String nl, String fr, String de, String en) {

    public Wording {
        for (String text : new String[] {nl, fr, de, en}) {
            if (text == null || text.isBlank()) {
                throw new IllegalArgumentException("a text is missing in one of nl, fr, de, en");
            }
        }
    }

    public String in(Locale language) {
        return switch (language.getLanguage()) {
            case "nl" -> nl;
            case "fr" -> fr;
            case "de" -> de;
            default -> en;
        };
    }

    public List<String> all() {
        return List.of(nl, fr, de, en);
    }
}
