package be.zorgkring.patient.rectification.api;

import be.zorgkring.kernel.input.Checked;
import be.zorgkring.kernel.input.Coded;
import be.zorgkring.kernel.input.Fields;
import be.zorgkring.kernel.input.Flaw;
import be.zorgkring.kernel.input.Rules;
import be.zorgkring.patient.rectification.domain.Field;
import be.zorgkring.patient.rectification.domain.Rectification;
import be.zorgkring.patient.rectification.usecase.AskRectification.Wish;

/**
 * Body of {@code POST /api/patients/{id}/rectifications}.
 *
 * @param field {@code name}, {@code birth-date}, {@code sex}, {@code municipality}, {@code languages}, {@code insz},
 *     {@code conditions} or {@code other}
 * @param wanted what it ought to be, at most 1000 characters
 * @param why at most 1000 characters
 */
record RectificationRequest(String field, String wanted, String why) {

    static Checked<Wish> read(RectificationRequest request) {
        if (request == null) {
            return Checked.flawed(Flaw.REQUIRED);
        }
        Fields fields = new Fields();
        Field field = fields.need("/field", request.field(), raw -> Coded.read(Field.class, raw));
        String wanted = fields.need("/wanted", request.wanted(), Rules.paragraph(Rectification.LONGEST_TEXT));
        String why = fields.need("/why", request.why(), Rules.paragraph(Rectification.LONGEST_TEXT));
        return fields.sound(() -> new Wish(field, wanted, why));
    }

    @Override
    public String toString() {
        return "RectificationRequest[redacted]";
    }
}
