package be.zorgkring.patient.emergency.api;

import be.zorgkring.kernel.input.Checked;
import be.zorgkring.kernel.input.Coded;
import be.zorgkring.kernel.input.Fields;
import be.zorgkring.patient.emergency.domain.Explanation;
import be.zorgkring.patient.emergency.domain.Verdict;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Body of {@code POST /api/emergency-accesses/{id}/verdict}.
 *
 * @param text why; the person reads it
 */
@Schema(requiredProperties = {"verdict", "text"})
record VerdictRequest(
        @Schema(implementation = Verdict.class) String verdict,

        @Schema(minLength = Explanation.SHORTEST, maxLength = Explanation.LONGEST)
        String text) {

    record Finding(Verdict verdict, Explanation text) {}

    Checked<Finding> read() {
        Fields fields = new Fields();
        Verdict found = fields.need("/verdict", verdict, raw -> Coded.read(Verdict.class, raw));
        Explanation why = fields.need("/text", text, Explanation::read);
        return fields.sound(() -> new Finding(found, why));
    }
}
