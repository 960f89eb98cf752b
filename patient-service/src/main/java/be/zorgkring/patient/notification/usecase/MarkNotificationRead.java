package be.zorgkring.patient.notification.usecase;

import be.zorgkring.kernel.access.Access;
import be.zorgkring.kernel.access.Access.Operation;
import be.zorgkring.kernel.access.Caller;
import be.zorgkring.kernel.access.Decision;
import be.zorgkring.kernel.event.Work;
import be.zorgkring.kernel.outcome.Outcome;
import be.zorgkring.patient.common.domain.PatientId;
import be.zorgkring.patient.notification.domain.NotificationRefusal;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Set;
import java.util.UUID;

/** The person says that they have read something; to say it again changes nothing. */
@ApplicationScoped
public class MarkNotificationRead {

    private final Access access;
    private final Notifications notifications;
    private final Clock clock;

    MarkNotificationRead(Access access, Notifications notifications, Clock clock) {
        this.access = access;
        this.notifications = notifications;
        this.clock = clock;
    }

    /** Answers with the id. */
    public Uni<Outcome<UUID>> markRead(Work work, Caller caller, PatientId patientId, UUID id) {
        return access.decide(work, caller, patientId.value(), Operation.WRITE, Set.of())
                .map(Decision::outcome)
                .chain(decision -> decision.chain(allowed -> notifications
                        .markRead(work, patientId, id, clock.instant())
                        .map(known ->
                                known ? Outcome.done(id) : Outcome.refused(NotificationRefusal.NOTIFICATION_UNKNOWN))));
    }
}
