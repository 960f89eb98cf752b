package be.zorgkring.patient.notification.store;

import be.zorgkring.kernel.event.Work;
import be.zorgkring.patient.common.domain.PatientId;
import be.zorgkring.patient.notification.domain.Notification;
import be.zorgkring.patient.notification.domain.NotificationKind;
import be.zorgkring.patient.notification.usecase.Notifications;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Inboxes, as stored. */
@ApplicationScoped
class StoredNotifications implements Notifications {

    private static final String TO = "select * from notification where id < :before and patient_id in (select id from"
            + " records_of_person(:patient) as id) order by id desc limit :most";

    private static final String UNREAD =
            "select count(*) from notification where read_at is null and patient_id in (select id from"
                    + " records_of_person(:patient) as id)";

    private static final String SENT = """
        select exists (select from notification where kind = :kind and about = :about and at >= :since
                       and patient_id in (select id from records_of_person(:patient) as id))
        """;

    private static final String MARK_READ = "update notification set read_at = coalesce(read_at, :at) where id = :id"
            + " and patient_id in (select id from records_of_person(:patient) as id)";

    private static final UUID END = new UUID(-1, -1);

    @Override
    public Uni<Void> add(Work work, Notification notification) {
        return work.session().persist(NotificationRow.of(notification));
    }

    @Override
    public Uni<List<Notification>> to(Work work, PatientId patientId, Optional<UUID> before, int most) {
        return work.entities(TO, NotificationRow.class)
                .setParameter("patient", patientId.value())
                .setParameter("before", before.orElse(END))
                .setParameter("most", most)
                .getResultList()
                .map(rows -> rows.stream().map(NotificationRow::notification).toList());
    }

    @Override
    public Uni<Boolean> sentSince(Work work, PatientId patientId, NotificationKind kind, UUID about, Instant since) {
        return work.sql(SENT, Boolean.class)
                .setParameter("kind", kind.code())
                .setParameter("about", about)
                .setParameter("since", since)
                .setParameter("patient", patientId.value())
                .getSingleResult();
    }

    @Override
    public Uni<Long> unread(Work work, PatientId patientId) {
        return work.sql(UNREAD, Long.class)
                .setParameter("patient", patientId.value())
                .getSingleResult();
    }

    @Override
    public Uni<Boolean> markRead(Work work, PatientId patientId, UUID id, Instant at) {
        return work.sql(MARK_READ)
                .setParameter("at", at)
                .setParameter("id", id)
                .setParameter("patient", patientId.value())
                .executeUpdate()
                .map(changed -> changed == 1);
    }
}
