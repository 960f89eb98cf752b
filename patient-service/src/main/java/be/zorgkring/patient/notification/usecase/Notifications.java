package be.zorgkring.patient.notification.usecase;

import be.zorgkring.kernel.event.Work;
import be.zorgkring.patient.common.domain.PatientId;
import be.zorgkring.patient.notification.domain.Notification;
import be.zorgkring.patient.notification.domain.NotificationKind;
import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All inboxes. */
public interface Notifications {

    Uni<Void> add(Work work, Notification notification);

    /** Newest first, which is the order of their ids. */
    Uni<List<Notification>> to(Work work, PatientId patientId, Optional<UUID> before, int most);

    /** Whether the person was notified of this already, at that moment or later. */
    Uni<Boolean> sentSince(Work work, PatientId patientId, NotificationKind kind, UUID about, Instant since);

    Uni<Long> unread(Work work, PatientId patientId);

    /** The first time counts. Tells whether there is such a notification in this person's inbox. */
    Uni<Boolean> markRead(Work work, PatientId patientId, UUID id, Instant at);
}
