package be.zorgkring.action.vocabulary;

import java.util.Objects;

/** One wording in all four languages; a wording that lacks one cannot exist. */
public record Labels(String nl, String fr, String de, String en) {

    public Labels {
        Objects.requireNonNull(nl);
        Objects.requireNonNull(fr);
        Objects.requireNonNull(de);
        Objects.requireNonNull(en);
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
