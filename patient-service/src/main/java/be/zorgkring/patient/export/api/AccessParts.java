package be.zorgkring.patient.export.api;

import be.zorgkring.kernel.export.ExportPart;
import be.zorgkring.kernel.export.Exported;
import be.zorgkring.kernel.http.PageRequest;
import be.zorgkring.patient.accesslog.api.AccessLogView;
import be.zorgkring.patient.accesslog.api.AccessLogWords;
import be.zorgkring.patient.accesslog.usecase.AccessLogEntries;
import be.zorgkring.patient.accesslog.usecase.Filter;
import be.zorgkring.patient.accesslog.usecase.Position;
import be.zorgkring.patient.common.domain.PatientId;
import be.zorgkring.patient.emergency.api.EmergencyPages;
import be.zorgkring.patient.emergency.usecase.EmergencyAccesses;
import be.zorgkring.patient.notification.api.InboxView.NotificationView;
import be.zorgkring.patient.notification.api.NotificationWords;
import be.zorgkring.patient.notification.usecase.Notifications;
import jakarta.enterprise.inject.Produces;
import java.util.Optional;
import java.util.Set;

/** What the person's own copy holds of who had to do with the record, and of what the person was notified; newest first. */
class AccessParts {

    private static final PageRequest<Position> LOG = new PageRequest<>(Optional.empty(), Exported.MOST);

    @Produces
    ExportPart notifications(Notifications notifications) {
        return ExportPart.list(
                "notifications",
                80,
                Set.of(),
                (work, id, most) -> notifications.to(work, new PatientId(id), Optional.empty(), most),
                asked -> {
                    NotificationWords words = NotificationWords.in(asked.language());
                    return each -> NotificationView.of(each, words);
                });
    }

    @Produces
    ExportPart emergencies(EmergencyAccesses accesses, EmergencyPages pages) {
        return ExportPart.list(
                "emergencies",
                85,
                Set.of(),
                (work, id, most) -> accesses.of(work, new PatientId(id), Optional.empty(), most),
                asked -> pages.forPerson(asked.language()));
    }

    @Produces
    ExportPart accessLog(AccessLogEntries entries, AccessLogWords words) {
        return ExportPart.of("accessLog", 90, Set.of(), (work, asked) -> entries.about(
                        work, new PatientId(asked.patientId()), Filter.NONE, LOG.after(), LOG.rows())
                .map(found -> AccessLogView.of(found, LOG, words.in(asked.language())))
                .map(log -> Exported.firstPage(
                        log.items(), log.next(), "/api/patients/" + asked.patientId() + "/access-log")));
    }
}
