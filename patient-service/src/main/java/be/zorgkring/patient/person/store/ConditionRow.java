package be.zorgkring.patient.person.store;

import be.zorgkring.kernel.input.Coded;
import be.zorgkring.patient.common.domain.PartialDate;
import be.zorgkring.patient.common.domain.PlainText;
import be.zorgkring.patient.condition.domain.ClinicalStatus;
import be.zorgkring.patient.condition.domain.CodeSystem;
import be.zorgkring.patient.condition.domain.Condition;
import be.zorgkring.patient.condition.domain.Course;
import be.zorgkring.patient.condition.domain.Sensitivity;
import be.zorgkring.patient.condition.domain.Verification;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Optional;

/** A condition, as stored along with the person. */
@Embeddable
record ConditionRow(
        String system,
        String code,
        String label,
        String onset,
        @Column(name = "clinical_status") String clinicalStatus,
        String verification,
        String ended,
        String sensitivity) {

    static ConditionRow of(Condition condition) {
        Course course = condition.course();
        return new ConditionRow(
                condition.code().system().code(),
                condition.code().value(),
                condition.label().value(),
                course.onset().map(PartialDate::text).orElse(null),
                course.status().code(),
                course.verification().code(),
                course.ended().map(PartialDate::text).orElse(null),
                course.sensitivity().map(Coded::code).orElse(null));
    }

    Condition condition() {
        return new Condition(
                new Condition.Code(Coded.of(CodeSystem.class, system), code),
                new PlainText(label),
                new Course(
                        Optional.ofNullable(onset).map(PartialDate::new),
                        Coded.of(ClinicalStatus.class, clinicalStatus),
                        Coded.of(Verification.class, verification),
                        Optional.ofNullable(ended).map(PartialDate::new),
                        Optional.ofNullable(sensitivity).map(each -> Coded.of(Sensitivity.class, each))));
    }
}
