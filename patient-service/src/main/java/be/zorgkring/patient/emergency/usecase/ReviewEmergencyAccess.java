package be.zorgkring.patient.emergency.usecase;

import be.zorgkring.kernel.access.Access.Operation;
import be.zorgkring.kernel.access.Caller;
import be.zorgkring.kernel.event.Work;
import be.zorgkring.patient.accesslog.usecase.OfficeOnRecord;
import be.zorgkring.patient.accesslog.usecase.OfficeOnRecord.Office;
import be.zorgkring.patient.consent.domain.Nihdi;
import be.zorgkring.patient.consent.usecase.Directory;
import be.zorgkring.patient.emergency.domain.EmergencyAccess;
import be.zorgkring.patient.emergency.domain.EmergencyRefusal;
import be.zorgkring.patient.emergency.domain.Explanation;
import be.zorgkring.patient.emergency.domain.Move;
import be.zorgkring.patient.emergency.domain.Review;
import be.zorgkring.patient.emergency.domain.Verdict;
import be.zorgkring.patient.notification.domain.NotificationKind;
import be.zorgkring.patient.notification.usecase.Notify;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The data protection officer gives a verdict, once, and the person is told. */
@ApplicationScoped
public class ReviewEmergencyAccess {

    private final EmergencyAccesses accesses;
    private final Directory directory;
    private final EmergencyAnnouncements announcements;
    private final OfficeOnRecord onRecord;
    private final Notify notify;
    private final Clock clock;

    ReviewEmergencyAccess(
            EmergencyAccesses accesses,
            Directory directory,
            EmergencyAnnouncements announcements,
            OfficeOnRecord onRecord,
            Notify notify,
            Clock clock) {
        this.accesses = accesses;
        this.directory = directory;
        this.announcements = announcements;
        this.onRecord = onRecord;
        this.notify = notify;
        this.clock = clock;
    }

    public Uni<EmergencyOutcome> run(Work work, Caller officer, UUID id, Verdict verdict, Explanation text) {
        return accesses.lock(work, id).chain(found -> isOwn(work, officer, found)
                .chain(own -> own
                        ? Uni.createFrom()
                                .item((EmergencyOutcome) new EmergencyOutcome.Refused(EmergencyRefusal.OWN_INTEREST))
                        : review(
                                work,
                                officer,
                                found,
                                new Review(verdict, text, officer.accountId(), clock.instant()))));
    }

    /** Nobody finds their own access justified. */
    private Uni<Boolean> isOwn(Work work, Caller officer, Optional<EmergencyAccess> found) {
        return officer.nihdi8()
                .map(number -> directory
                        .holder(work, new Nihdi(number))
                        .map(holder -> holder.isPresent()
                                && holder.equals(
                                        found.map(access -> access.opener().professionalId()))))
                .orElseGet(() -> Uni.createFrom().item(false));
    }

    private Uni<EmergencyOutcome> review(Work work, Caller officer, Optional<EmergencyAccess> found, Review review) {
        if (found.isEmpty()) {
            return Uni.createFrom().item(new EmergencyOutcome.Refused(EmergencyRefusal.NO_SUCH_EMERGENCY_ACCESS));
        }
        return switch (found.get().review(review)) {
            case Move.Refused(EmergencyRefusal refusal) -> Uni.createFrom().item(new EmergencyOutcome.Refused(refusal));
            case Move.Unchanged(EmergencyAccess same) -> Uni.createFrom().item(new EmergencyOutcome.Done(same));
            case Move.Changed(EmergencyAccess reviewed) ->
                accesses.change(work, reviewed)
                        .chain(() -> announcements.changed(work, reviewed))
                        .chain(() -> onRecord.allowed(
                                work,
                                officer,
                                Office.DATA_PROTECTION_OFFICER,
                                List.of(reviewed.patientId()),
                                Operation.WRITE,
                                Set.of()))
                        .chain(() -> notify.run(
                                work, reviewed.patientId(), NotificationKind.EMERGENCY_ACCESS_REVIEWED, reviewed.id()))
                        .replaceWith(new EmergencyOutcome.Done(reviewed));
        };
    }
}
