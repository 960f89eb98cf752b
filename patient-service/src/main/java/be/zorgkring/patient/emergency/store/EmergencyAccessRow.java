package be.zorgkring.patient.emergency.store;

import be.zorgkring.kernel.input.Coded;
import be.zorgkring.patient.common.domain.PatientId;
import be.zorgkring.patient.emergency.domain.EmergencyAccess;
import be.zorgkring.patient.emergency.domain.EmergencyReason;
import be.zorgkring.patient.emergency.domain.Explanation;
import be.zorgkring.patient.emergency.domain.Opener;
import be.zorgkring.patient.emergency.domain.Review;
import be.zorgkring.patient.emergency.domain.Verdict;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** An emergency access, as stored. */
@Entity
@Table(name = "emergency_access")
class EmergencyAccessRow {

    @Id
    UUID id;

    @Column(name = "patient_id")
    UUID patientId;

    long version;

    @Column(name = "professional_id")
    UUID professionalId;

    @Column(name = "organisation_id")
    UUID organisationId;

    String role;

    String reason;

    String explanation;

    @Column(name = "from_at")
    Instant from;

    @Column(name = "until_at")
    Instant until;

    String state;

    String verdict;

    @Column(name = "verdict_text")
    String verdictText;

    @Column(name = "reviewed_by")
    UUID reviewedBy;

    @Column(name = "reviewed_at")
    Instant reviewedAt;

    protected EmergencyAccessRow() {}

    static EmergencyAccessRow of(EmergencyAccess access) {
        EmergencyAccessRow row = new EmergencyAccessRow();
        row.id = access.id();
        row.patientId = access.patientId().value();
        row.professionalId = access.opener().professionalId();
        row.organisationId = access.opener().organisationId().orElse(null);
        row.role = access.opener().role();
        row.reason = access.reason().code();
        row.explanation = access.text().text();
        row.from = access.from();
        row.take(access);
        return row;
    }

    /** What can change. */
    void take(EmergencyAccess access) {
        version = access.version();
        until = access.until();
        state = access.state().code();
        access.review().ifPresent(review -> {
            verdict = review.verdict().code();
            verdictText = review.text().text();
            reviewedBy = review.by();
            reviewedAt = review.at();
        });
    }

    EmergencyAccess access() {
        return new EmergencyAccess(
                id,
                version,
                new PatientId(patientId),
                new Opener(professionalId, Optional.ofNullable(organisationId), role),
                Coded.of(EmergencyReason.class, reason),
                new Explanation(explanation),
                from,
                until,
                Coded.of(EmergencyAccess.State.class, state),
                review());
    }

    private Optional<Review> review() {
        return Optional.ofNullable(verdict)
                .map(code -> new Review(
                        Coded.of(Verdict.class, code), new Explanation(verdictText), reviewedBy, reviewedAt));
    }
}
