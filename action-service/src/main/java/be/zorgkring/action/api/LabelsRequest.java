package be.zorgkring.action.api;

import be.zorgkring.action.vocabulary.Labels;
import be.zorgkring.kernel.input.Checked;
import be.zorgkring.kernel.input.Fields;
import be.zorgkring.kernel.input.Rules;

/** A wording in four languages as it is sent; each of them has to be there. */
public record LabelsRequest(String nl, String fr, String de, String en) {

    private static final int LIMIT = 200;

    public Checked<Labels> read() {
        Fields fields = new Fields();
        String dutch = fields.need("/nl", nl, Rules.line(LIMIT));
        String french = fields.need("/fr", fr, Rules.line(LIMIT));
        String german = fields.need("/de", de, Rules.line(LIMIT));
        String english = fields.need("/en", en, Rules.line(LIMIT));
        return fields.sound(() -> new Labels(dutch, french, german, english));
    }
}
