package be.zorgkring.patient.rectification.api;

import be.zorgkring.kernel.input.Checked;
import be.zorgkring.kernel.input.Coded;
import be.zorgkring.kernel.input.Fields;
import be.zorgkring.kernel.input.Rules;
import be.zorgkring.patient.rectification.domain.Field;
import be.zorgkring.patient.rectification.domain.Rectification;
import be.zorgkring.patient.rectification.usecase.AskRectification.Wish;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Body of {@code POST /api/patients/{id}/rectifications}.
 *
 * @param wanted what it ought to be
 */
@Schema(requiredProperties = {"field", "wanted", "why"})
record RectificationRequest(
        @Schema(implementation = Field.class) String field,
        @Schema(maxLength = Rectification.LONGEST_TEXT) String wanted,
        @Schema(maxLength = Rectification.LONGEST_TEXT) String why) {

    Checked<Wish> read() {
        Fields fields = new Fields();
        Field known = fields.need("/field", field, raw -> Coded.read(Field.class, raw));
        String right = fields.need("/wanted", wanted, Rules.paragraph(Rectification.LONGEST_TEXT));
        String reason = fields.need("/why", why, Rules.paragraph(Rectification.LONGEST_TEXT));
        return fields.sound(() -> new Wish(known, right, reason));
    }

    @Override
    public String toString() {
        return "RectificationRequest[redacted]";
    }
}
