package be.zorgkring.action.api;

import be.zorgkring.kernel.input.Checked;
import be.zorgkring.kernel.input.Fields;
import be.zorgkring.kernel.input.Rules;
import be.zorgkring.kernel.vocabulary.Label;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A wording in four languages as it is sent; each of them has to be there. */
@Schema(requiredProperties = {"nl", "fr", "de", "en"})
public record LabelsRequest(
        @Schema(maxLength = LabelsRequest.LONGEST) String nl,
        @Schema(maxLength = LabelsRequest.LONGEST) String fr,
        @Schema(maxLength = LabelsRequest.LONGEST) String de,
        @Schema(maxLength = LabelsRequest.LONGEST) String en) {

    static final int LONGEST = 200;

    public Checked<Label> read() {
        Fields fields = new Fields();
        String dutch = fields.need("/nl", nl, Rules.line(LONGEST));
        String french = fields.need("/fr", fr, Rules.line(LONGEST));
        String german = fields.need("/de", de, Rules.line(LONGEST));
        String english = fields.need("/en", en, Rules.line(LONGEST));
        return fields.sound(() -> new Label(dutch, french, german, english));
    }
}
