package be.zorgkring.network.vocabulary.api;

import be.zorgkring.kernel.vocabulary.CodeList;
import be.zorgkring.kernel.vocabulary.Language;

/** A code with its label in the reader's language. */
public record CodeView(String code, String label) {

    public static CodeView of(String code, CodeList list, Language language) {
        return new CodeView(code, list.label(code, language));
    }
}
