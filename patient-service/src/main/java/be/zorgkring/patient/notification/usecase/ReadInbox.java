package be.zorgkring.patient.notification.usecase;

import be.zorgkring.kernel.access.Access;
import be.zorgkring.kernel.access.Access.Operation;
import be.zorgkring.kernel.access.Caller;
import be.zorgkring.kernel.access.Decision;
import be.zorgkring.kernel.event.Work;
import be.zorgkring.kernel.outcome.Outcome;
import be.zorgkring.patient.common.domain.PatientId;
import be.zorgkring.patient.notification.domain.Notification;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The person, or who acts for them, reads what they were notified of. */
@ApplicationScoped
public class ReadInbox {

    /**
     * A part of an inbox.
     *
     * @param notifications newest first
     * @param unread how many of the whole inbox are unread
     */
    public record Inbox(List<Notification> notifications, long unread) {}

    private final Access access;
    private final Notifications notifications;

    ReadInbox(Access access, Notifications notifications) {
        this.access = access;
        this.notifications = notifications;
    }

    public Uni<Outcome<Inbox>> read(Work work, Caller caller, PatientId patientId, Optional<UUID> before, int most) {
        // No category is asked for, so that the rule grants it to nobody but the person and who acts for them.
        return access.decide(work, caller, patientId.value(), Operation.READ, Set.of())
                .map(Decision::outcome)
                .chain(decision -> decision.chain(allowed -> inbox(work, patientId, before, most)));
    }

    private Uni<Outcome<Inbox>> inbox(Work work, PatientId patientId, Optional<UUID> before, int most) {
        return notifications.to(work, patientId, before, most).chain(found -> notifications
                .unread(work, patientId)
                .map(unread -> Outcome.done(new Inbox(found, unread))));
    }
}
