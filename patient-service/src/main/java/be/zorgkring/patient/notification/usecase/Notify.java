package be.zorgkring.patient.notification.usecase;

import be.zorgkring.kernel.Uuid7;
import be.zorgkring.kernel.event.Work;
import be.zorgkring.patient.common.domain.PatientId;
import be.zorgkring.patient.notification.domain.Notification;
import be.zorgkring.patient.notification.domain.NotificationKind;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

/** Notifies the person, in the transaction of what happened: it did not happen unless they are notified. */
@ApplicationScoped
public class Notify {

    private final Notifications notifications;
    private final Clock clock;

    Notify(Notifications notifications, Clock clock) {
        this.notifications = notifications;
        this.clock = clock;
    }

    /** @param about id of what happened, or null when there is nothing to look at */
    public Uni<Void> send(Work work, PatientId patient, NotificationKind kind, UUID about) {
        return notifications.add(
                work,
                new Notification(
                        Uuid7.next(), patient, kind, Optional.ofNullable(about), clock.instant(), Optional.empty()));
    }
}
