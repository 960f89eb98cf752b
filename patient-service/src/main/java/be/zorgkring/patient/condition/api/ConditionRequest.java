package be.zorgkring.patient.condition.api;

import be.zorgkring.kernel.input.Checked;
import be.zorgkring.kernel.input.Coded;
import be.zorgkring.kernel.input.Fields;
import be.zorgkring.kernel.input.Flaw;
import be.zorgkring.patient.common.domain.PartialDate;
import be.zorgkring.patient.common.domain.PlainText;
import be.zorgkring.patient.condition.domain.ClinicalStatus;
import be.zorgkring.patient.condition.domain.CodeSystem;
import be.zorgkring.patient.condition.domain.Condition;
import be.zorgkring.patient.condition.domain.Course;
import be.zorgkring.patient.condition.domain.Sensitivity;
import be.zorgkring.patient.condition.domain.Verification;
import java.time.LocalDate;

/**
 * Body of {@code POST /api/patients/{id}/conditions}.
 *
 * @param system {@code icd-10}, {@code icpc-2} or {@code snomed-ct}
 * @param onset day, month or year: {@code 2019-03-02}, {@code 2019-03} or {@code 2019}
 * @param clinicalStatus {@code active}, {@code remission} or {@code resolved}
 * @param verification {@code confirmed} or {@code provisional}
 * @param ended as {@code onset}; only of what is resolved
 * @param sensitive {@code mental-health}, where the code does not tell it
 */
record ConditionRequest(
        String system,
        String code,
        String label,
        String onset,
        String clinicalStatus,
        String verification,
        String ended,
        String sensitive) {

    static Checked<Condition> read(ConditionRequest request, LocalDate today) {
        if (request == null) {
            return Checked.flawed(Flaw.REQUIRED);
        }
        Fields fields = new Fields();
        CodeSystem system = fields.need("/system", request.system(), raw -> Coded.read(CodeSystem.class, raw));
        // Of a code whose system is not known nothing more can be said.
        Condition.Code code = fields.need(
                "/code",
                request.code(),
                raw -> system == null ? Checked.sound(null) : Condition.Code.read(system, raw));
        Change change = fields.take("", request.change(today));
        return fields.sound(() -> new Condition(code, change.label(), change.course()));
    }

    /** What of a condition can change: all but its code. */
    record Change(PlainText label, Course course) {}

    Checked<Change> change(LocalDate today) {
        Fields fields = new Fields();
        PlainText text = fields.need("/label", label, raw -> PlainText.readName(raw, Condition.LONGEST_LABEL));
        PartialDate since = fields.maybe("/onset", onset, raw -> PartialDate.read(raw, today));
        ClinicalStatus status =
                fields.need("/clinicalStatus", clinicalStatus, raw -> Coded.read(ClinicalStatus.class, raw));
        Verification certain = fields.need("/verification", verification, raw -> Coded.read(Verification.class, raw));
        PartialDate until = fields.maybe("/ended", ended, raw -> PartialDate.read(raw, today));
        Sensitivity mark = fields.maybe("/sensitive", sensitive, raw -> Coded.read(Sensitivity.class, raw));
        return fields.sound(() -> text)
                .then(sound -> Course.read(since, status, certain, until, mark))
                .map(course -> new Change(text, course));
    }

    @Override
    public String toString() {
        return "ConditionRequest[redacted]";
    }
}
