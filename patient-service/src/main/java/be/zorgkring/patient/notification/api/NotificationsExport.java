package be.zorgkring.patient.notification.api;

import be.zorgkring.kernel.access.Access.DataCategory;
import be.zorgkring.kernel.event.Work;
import be.zorgkring.kernel.export.ExportPart;
import be.zorgkring.kernel.export.Exported;
import be.zorgkring.patient.common.domain.PatientId;
import be.zorgkring.patient.notification.api.InboxView.NotificationView;
import be.zorgkring.patient.notification.usecase.Notifications;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.Set;

/** What the person was notified of, newest first, in their own copy. */
@ApplicationScoped
class NotificationsExport implements ExportPart {

    private final Notifications notifications;

    NotificationsExport(Notifications notifications) {
        this.notifications = notifications;
    }

    @Override
    public String name() {
        return "notifications";
    }

    @Override
    public Set<DataCategory> categories() {
        return Set.of();
    }

    @Override
    public int position() {
        return 80;
    }

    @Override
    public Uni<Exported> of(Work work, Asked asked) {
        NotificationWords words = NotificationWords.in(asked.language());
        return notifications
                .to(work, new PatientId(asked.patientId()), Optional.empty(), Exported.MOST + 1)
                .map(found -> Exported.list(found, each -> NotificationView.of(each, words)));
    }
}
