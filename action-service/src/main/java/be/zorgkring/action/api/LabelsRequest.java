package be.zorgkring.action.api;

import be.zorgkring.action.vocabulary.Labels;
import be.zorgkring.action.vocabulary.Text;
import java.util.Optional;

/** A wording in four languages as it is sent; each of them has to be there. */
public record LabelsRequest(String nl, String fr, String de, String en) {

    private static final int LIMIT = 200;

    public static Optional<Labels> need(Faults faults, String field, LabelsRequest labels) {
        if (labels == null) {
            faults.add(field, Faults.REQUIRED);
            return Optional.empty();
        }
        return labels.read(faults.in(field));
    }

    public static Optional<Labels> maybe(Faults faults, String field, LabelsRequest labels) {
        return labels == null ? Optional.empty() : labels.read(faults.in(field));
    }

    private Optional<Labels> read(Faults faults) {
        Optional<String> inDutch = line(faults, "nl", nl);
        Optional<String> inFrench = line(faults, "fr", fr);
        Optional<String> inGerman = line(faults, "de", de);
        Optional<String> inEnglish = line(faults, "en", en);
        return inDutch.flatMap(dutch -> inFrench.flatMap(french ->
                inGerman.flatMap(german -> inEnglish.map(english -> new Labels(dutch, french, german, english)))));
    }

    private static Optional<String> line(Faults faults, String language, String raw) {
        return faults.need(language, raw, text -> Text.line(text, LIMIT));
    }
}
