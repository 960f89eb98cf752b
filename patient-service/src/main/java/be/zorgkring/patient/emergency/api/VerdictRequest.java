package be.zorgkring.patient.emergency.api;

import be.zorgkring.kernel.input.Checked;
import be.zorgkring.kernel.input.Coded;
import be.zorgkring.kernel.input.Fields;
import be.zorgkring.kernel.input.Flaw;
import be.zorgkring.patient.emergency.domain.Explanation;
import be.zorgkring.patient.emergency.domain.Verdict;

/**
 * Body of {@code POST /api/emergency-accesses/{id}/verdict}.
 *
 * @param verdict {@code justified}, {@code unjustified} or {@code unclear}
 * @param text why, 10 to 1000 characters; the person reads it
 */
record VerdictRequest(String verdict, String text) {

    record Finding(Verdict verdict, Explanation text) {}

    static Checked<Finding> read(VerdictRequest request) {
        if (request == null) {
            return Checked.flawed(Flaw.REQUIRED);
        }
        Fields fields = new Fields();
        Verdict verdict = fields.need("/verdict", request.verdict(), raw -> Coded.read(Verdict.class, raw));
        Explanation text = fields.need("/text", request.text(), Explanation::read);
        return fields.sound(() -> new Finding(verdict, text));
    }
}
