package be.zorgkring.patient.notification.store;

import be.zorgkring.kernel.event.Work;
import be.zorgkring.patient.common.domain.PatientId;
import be.zorgkring.patient.notification.domain.Notification;
import be.zorgkring.patient.notification.usecase.Notifications;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Inboxes, as stored. */
@ApplicationScoped
class NotificationTable implements Notifications {

    private static final UUID END = new UUID(-1, -1);

    @Override
    public Uni<Void> add(Work work, Notification notification) {
        return work.session().persist(NotificationRow.of(notification));
    }

    @Override
    public Uni<List<Notification>> to(Work work, PatientId patientId, Optional<UUID> before, int most) {
        return work.session()
                .createSelectionQuery(
                        "from NotificationRow n where n.patientId = :patient and n.id < :before order by n.id desc",
                        NotificationRow.class)
                .setParameter("patient", patientId.value())
                .setParameter("before", before.orElse(END))
                .setMaxResults(most)
                .getResultList()
                .map(rows -> rows.stream().map(NotificationRow::notification).toList());
    }

    @Override
    public Uni<Long> unread(Work work, PatientId patientId) {
        return work.session()
                .createSelectionQuery(
                        "select count(*) from NotificationRow n where n.patientId = :patient and n.readAt is null",
                        Long.class)
                .setParameter("patient", patientId.value())
                .getSingleResult();
    }

    @Override
    public Uni<Boolean> markRead(Work work, PatientId patientId, UUID id, Instant at) {
        return work.session()
                .createMutationQuery("""
                        update NotificationRow n set n.readAt = coalesce(n.readAt, :at)
                        where n.id = :id and n.patientId = :patient
                        """)
                .setParameter("at", at)
                .setParameter("id", id)
                .setParameter("patient", patientId.value())
                .executeUpdate()
                .map(changed -> changed == 1);
    }
}
