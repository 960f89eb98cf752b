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
import java.util.Set;
import java.util.UUID;

/** The data protection officer gives a verdict, once, and the person is told. */
@ApplicationScoped
public class ReviewEmergencyAccess {

    /** In the person's log in place of the refusal's code, which is that of another duty there. */
    private static final String OWN = "own-emergency-access";

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

    /** Whatever comes of it, the person reads that it was tried. */
    public Uni<EmergencyOutcome> run(Work work, Caller officer, UUID id, Verdict verdict, Explanation text) {
        Review review = new Review(verdict, text, officer.accountId(), clock.instant());
        return accesses.lock(work, id).chain(found -> found.map(access -> isOwn(work, officer, access)
                        .chain(own -> own
                                ? refused(work, officer, access, EmergencyRefusal.OWN_INTEREST)
                                : review(work, officer, access, review)))
                .orElseGet(() -> Uni.createFrom()
                        .item(new EmergencyOutcome.Refused(EmergencyRefusal.NO_SUCH_EMERGENCY_ACCESS))));
    }

    /** Nobody finds their own access justified. */
    private Uni<Boolean> isOwn(Work work, Caller officer, EmergencyAccess access) {
        return officer.nihdi8()
                .map(number -> directory
                        .holder(work, new Nihdi(number))
                        .map(holder -> holder.isPresent()
                                && holder.get().equals(access.opener().professionalId())))
                .orElseGet(() -> Uni.createFrom().item(false));
    }

    private Uni<EmergencyOutcome> refused(Work work, Caller officer, EmergencyAccess access, EmergencyRefusal refusal) {
        return onRecord.refused(
                        work,
                        officer,
                        Office.DATA_PROTECTION_OFFICER,
                        List.of(access.patientId()),
                        Operation.WRITE,
                        Set.of(),
                        refusal == EmergencyRefusal.OWN_INTEREST ? OWN : refusal.code())
                .replaceWith(new EmergencyOutcome.Refused(refusal));
    }

    private Uni<EmergencyOutcome> review(Work work, Caller officer, EmergencyAccess access, Review review) {
        return switch (access.review(review)) {
            case Move.Refused(EmergencyRefusal refusal) -> refused(work, officer, access, refusal);
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
                        .chain(() -> notify.send(
                                work, reviewed.patientId(), NotificationKind.EMERGENCY_ACCESS_REVIEWED, reviewed.id()))
                        .replaceWith(new EmergencyOutcome.Done(reviewed));
        };
    }
}
