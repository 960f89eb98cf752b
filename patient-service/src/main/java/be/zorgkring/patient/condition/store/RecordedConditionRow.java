package be.zorgkring.patient.condition.store;

import be.zorgkring.kernel.input.Coded;
import be.zorgkring.patient.common.domain.Author;
import be.zorgkring.patient.common.domain.AuthorKind;
import be.zorgkring.patient.common.domain.PartialDate;
import be.zorgkring.patient.common.domain.PatientId;
import be.zorgkring.patient.common.domain.PlainText;
import be.zorgkring.patient.condition.domain.ClinicalStatus;
import be.zorgkring.patient.condition.domain.CodeSystem;
import be.zorgkring.patient.condition.domain.Condition;
import be.zorgkring.patient.condition.domain.Course;
import be.zorgkring.patient.condition.domain.RecordedCondition;
import be.zorgkring.patient.condition.domain.Sensitivity;
import be.zorgkring.patient.condition.domain.Verification;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** A condition with its course and its recorder, as stored; its place in the list is kept for the person's record. */
@Entity
@Table(name = "person_condition")
class RecordedConditionRow {

    @Id
    UUID id;

    @Column(name = "person_id")
    UUID personId;

    int position;

    long version;

    String system;

    String code;

    String label;

    String onset;

    @Column(name = "clinical_status")
    String clinicalStatus;

    String verification;

    String ended;

    String sensitivity;

    @Column(name = "recorder_kind")
    String recorderKind;

    String recorder;

    @Column(name = "recorded_at")
    Instant recordedAt;

    protected RecordedConditionRow() {}

    static RecordedConditionRow of(PatientId patientId, int position, RecordedCondition condition) {
        RecordedConditionRow row = new RecordedConditionRow();
        row.id = condition.id();
        row.personId = patientId.value();
        row.position = position;
        row.recorderKind = condition.recordedBy().kind().code();
        row.recorder = condition.recordedBy().id().orElse(null);
        row.recordedAt = condition.recordedAt();
        row.system = condition.condition().code().system().code();
        row.code = condition.condition().code().value();
        row.take(condition);
        return row;
    }

    void take(RecordedCondition condition) {
        Course course = condition.condition().course();
        version = condition.version();
        label = condition.condition().label().value();
        onset = course.onset().map(PartialDate::text).orElse(null);
        clinicalStatus = course.status().code();
        verification = course.verification().code();
        ended = course.ended().map(PartialDate::text).orElse(null);
        sensitivity = course.sensitivity().map(Coded::code).orElse(null);
    }

    RecordedCondition condition() {
        Course course = new Course(
                Optional.ofNullable(onset).map(PartialDate::new),
                Coded.of(ClinicalStatus.class, clinicalStatus),
                Coded.of(Verification.class, verification),
                Optional.ofNullable(ended).map(PartialDate::new),
                Optional.ofNullable(sensitivity).map(each -> Coded.of(Sensitivity.class, each)));
        Condition.Code coded = new Condition.Code(Coded.of(CodeSystem.class, system), code);
        return new RecordedCondition(
                id,
                version,
                new Condition(coded, new PlainText(label), course),
                new Author(Coded.of(AuthorKind.class, recorderKind), Optional.ofNullable(recorder)),
                recordedAt);
    }
}
