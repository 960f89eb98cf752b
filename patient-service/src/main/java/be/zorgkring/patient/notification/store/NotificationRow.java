package be.zorgkring.patient.notification.store;

import be.zorgkring.kernel.input.Coded;
import be.zorgkring.patient.common.domain.PatientId;
import be.zorgkring.patient.notification.domain.Notification;
import be.zorgkring.patient.notification.domain.NotificationKind;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** A notification, as stored. */
@Entity
@Table(name = "notification")
class NotificationRow {

    @Id
    UUID id;

    @Column(name = "patient_id")
    UUID patientId;

    String kind;

    UUID about;

    Instant at;

    @Column(name = "read_at")
    Instant readAt;

    protected NotificationRow() {}

    static NotificationRow of(Notification notification) {
        NotificationRow row = new NotificationRow();
        row.id = notification.id();
        row.patientId = notification.patientId().value();
        row.kind = notification.kind().code();
        row.about = notification.about().orElse(null);
        row.at = notification.at();
        row.readAt = notification.readAt().orElse(null);
        return row;
    }

    Notification notification() {
        return new Notification(
                id,
                new PatientId(patientId),
                Coded.of(NotificationKind.class, kind),
                Optional.ofNullable(about),
                at,
                Optional.ofNullable(readAt));
    }
}
