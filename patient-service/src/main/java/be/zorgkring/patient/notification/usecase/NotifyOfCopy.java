package be.zorgkring.patient.notification.usecase;

import be.zorgkring.kernel.access.Decision;
import be.zorgkring.kernel.access.Decision.Ground;
import be.zorgkring.kernel.event.Work;
import be.zorgkring.kernel.export.CopyTaken;
import be.zorgkring.patient.common.domain.PatientId;
import be.zorgkring.patient.notification.domain.NotificationKind;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;

/** Notifies the person that somebody who acts for them took a copy. */
@ApplicationScoped
class NotifyOfCopy implements CopyTaken {

    // An archive is put together of several requests.
    private static final Duration ONE_COPY = Duration.ofMinutes(10);

    private final Notifications notifications;
    private final Notify notify;
    private final Clock clock;

    NotifyOfCopy(Notifications notifications, Notify notify, Clock clock) {
        this.notifications = notifications;
        this.notify = notify;
        this.clock = clock;
    }

    @Override
    public Uni<Void> run(Work work, UUID patientId, Decision.Allowed by) {
        if (by.ground() != Ground.MANDATE) {
            return Uni.createFrom().voidItem();
        }
        PatientId person = new PatientId(patientId);
        return notifications
                .sentSince(
                        work,
                        person,
                        NotificationKind.COPY_TAKEN,
                        by.groundId(),
                        clock.instant().minus(ONE_COPY))
                .chain(sent -> sent
                        ? Uni.createFrom().voidItem()
                        : notify.send(work, person, NotificationKind.COPY_TAKEN, by.groundId()));
    }
}
