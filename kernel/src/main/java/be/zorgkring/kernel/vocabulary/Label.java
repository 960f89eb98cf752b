package be.zorgkring.kernel.vocabulary;

/** A text in all four languages; one that is missing must fail the build, so none may be absent. */
public record Label(String nl, String fr, String de, String en) {

    public Label {
        if (nl.isBlank() || fr.isBlank() || de.isBlank() || en.isBlank()) {
            throw new IllegalArgumentException("a label needs all four languages: " + en);
        }
    }

    public String in(Language language) {
        return switch (language) {
            case NL -> nl;
            case FR -> fr;
            case DE -> de;
            case EN -> en;
        };
    }
}
