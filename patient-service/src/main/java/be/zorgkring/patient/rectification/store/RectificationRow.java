package be.zorgkring.patient.rectification.store;

import be.zorgkring.kernel.input.Coded;
import be.zorgkring.patient.common.domain.PatientId;
import be.zorgkring.patient.rectification.domain.Field;
import be.zorgkring.patient.rectification.domain.Rectification;
import be.zorgkring.patient.rectification.domain.Rectification.Deciding;
import be.zorgkring.patient.rectification.domain.Rectification.State;
import be.zorgkring.patient.rectification.domain.RectificationStatus;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** A request for rectification, as stored. */
@Entity
@Table(name = "rectification")
class RectificationRow {

    @Id
    @Column(name = "rectification_id")
    UUID rectificationId;

    @Column(name = "patient_id")
    UUID patientId;

    String field;

    String wanted;

    String why;

    @Column(name = "asked_by")
    UUID askedBy;

    @Column(name = "asked_at")
    Instant askedAt;

    String state;

    @Column(name = "decided_by")
    UUID decidedBy;

    @Column(name = "decided_at")
    Instant decidedAt;

    @Column(name = "decision_reason")
    String decisionReason;

    protected RectificationRow() {}

    static RectificationRow of(Rectification request) {
        RectificationRow row = new RectificationRow();
        row.rectificationId = request.id();
        row.patientId = request.patientId().value();
        row.field = request.field().code();
        row.wanted = request.wanted();
        row.why = request.why();
        row.askedBy = request.askedBy();
        row.askedAt = request.askedAt();
        row.take(request.state());
        return row;
    }

    void take(State next) {
        state = next.status().code();
        switch (next) {
            case Rectification.Open open -> {
                // nobody has decided yet
            }
            case Rectification.Accepted(Deciding deciding) -> take(deciding);
            case Rectification.Refused(Deciding deciding) -> take(deciding);
        }
    }

    private void take(Deciding deciding) {
        decidedBy = deciding.by();
        decidedAt = deciding.at();
        decisionReason = deciding.reason();
    }

    Rectification rectification() {
        return new Rectification(
                rectificationId,
                new PatientId(patientId),
                Coded.of(Field.class, field),
                wanted,
                why,
                askedBy,
                askedAt,
                state());
    }

    private State state() {
        return switch (Coded.of(RectificationStatus.class, state)) {
            case OPEN -> new Rectification.Open();
            case ACCEPTED -> new Rectification.Accepted(new Deciding(decidedBy, decidedAt, decisionReason));
            case REFUSED -> new Rectification.Refused(new Deciding(decidedBy, decidedAt, decisionReason));
        };
    }
}
