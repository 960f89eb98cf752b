package be.zorgkring.patient.condition.api;

import be.zorgkring.kernel.input.Checked;
import be.zorgkring.kernel.input.Coded;
import be.zorgkring.kernel.input.Fields;
import be.zorgkring.patient.common.domain.PartialDate;
import be.zorgkring.patient.common.domain.PlainText;
import be.zorgkring.patient.condition.domain.ClinicalStatus;
import be.zorgkring.patient.condition.domain.CodeSystem;
import be.zorgkring.patient.condition.domain.Condition;
import be.zorgkring.patient.condition.domain.Course;
import be.zorgkring.patient.condition.domain.Sensitivity;
import be.zorgkring.patient.condition.domain.Verification;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Body of {@code POST /api/patients/{id}/conditions}.
 *
 * @param onset day, month or year: {@code 2019-03-02}, {@code 2019-03} or {@code 2019}
 * @param ended as {@code onset}; only of what is resolved
 * @param sensitive where the code does not tell it
 */
@Schema(requiredProperties = {"system", "code", "label", "clinicalStatus", "verification"})
record ConditionRequest(
        @Schema(implementation = CodeSystem.class) String system,
        @Schema(maxLength = Condition.LONGEST_CODE) String code,
        @Schema(maxLength = Condition.LONGEST_LABEL) String label,
        @Schema(pattern = PartialDate.PATTERN) String onset,
        @Schema(implementation = ClinicalStatus.class) String clinicalStatus,
        @Schema(implementation = Verification.class) String verification,
        @Schema(pattern = PartialDate.PATTERN) String ended,
        @Schema(implementation = Sensitivity.class) String sensitive) {

    Checked<Condition> read(LocalDate today) {
        Fields fields = new Fields();
        CodeSystem codes = fields.need("/system", system, raw -> Coded.read(CodeSystem.class, raw));
        // Of a code whose system is not known nothing more can be said.
        Condition.Code coded = fields.need(
                "/code", code, raw -> codes == null ? Checked.sound(null) : Condition.Code.read(codes, raw));
        Change change = fields.take("", change(today));
        return fields.sound(() -> new Condition(coded, change.label(), change.course()));
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
