package be.zorgkring.patient.emergency.usecase;

import be.zorgkring.kernel.access.Access.Operation;
import be.zorgkring.kernel.access.Caller;
import be.zorgkring.kernel.event.Work;
import be.zorgkring.kernel.outcome.Outcome;
import be.zorgkring.kernel.outcome.Refusal;
import be.zorgkring.patient.accesslog.usecase.OfficeOnRecord;
import be.zorgkring.patient.accesslog.usecase.OfficeOnRecord.Office;
import be.zorgkring.patient.consent.domain.Nihdi;
import be.zorgkring.patient.consent.usecase.Directory;
import be.zorgkring.patient.emergency.domain.EmergencyAccess;
import be.zorgkring.patient.emergency.domain.EmergencyRefusal;
import be.zorgkring.patient.emergency.domain.Explanation;
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

/** The data protection officer gives a verdict, once, and the person is notified. */
@ApplicationScoped
public class ReviewEmergencyAccess {

    /** In the person's log in place of the refusal's code, which is that of another duty there. */
    private static final String OWN = "own-emergency-access";

    private final EmergencyAccesses accesses;
    private final Directory directory;
    private final EmergencyEvents events;
    private final OfficeOnRecord onRecord;
    private final Notify notify;
    private final Clock clock;

    ReviewEmergencyAccess(
            EmergencyAccesses accesses,
            Directory directory,
            EmergencyEvents events,
            OfficeOnRecord onRecord,
            Notify notify,
            Clock clock) {
        this.accesses = accesses;
        this.directory = directory;
        this.events = events;
        this.onRecord = onRecord;
        this.notify = notify;
        this.clock = clock;
    }

    /** Whatever comes of it, the person reads that it was tried. */
    public Uni<Outcome<EmergencyAccess>> review(Work work, Caller officer, UUID id, Verdict verdict, Explanation text) {
        Review review = new Review(verdict, text, officer.accountId(), clock.instant());
        return accesses.lock(work, id)
                .map(found -> Outcome.found(found, EmergencyRefusal.NO_SUCH_EMERGENCY_ACCESS))
                .chain(found -> found.chain(access -> isOwn(work, officer, access)
                        .map(own -> own
                                ? Outcome.<EmergencyAccess>refused(EmergencyRefusal.OWN_INTEREST)
                                : access.review(review))
                        .call(outcome -> outcome.fold(
                                reviewed -> keep(work, officer, reviewed),
                                refusal -> recordRefusal(work, officer, access, refusal)))));
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

    private Uni<Void> recordRefusal(Work work, Caller officer, EmergencyAccess access, Refusal refusal) {
        return onRecord.refused(
                work,
                officer,
                Office.DATA_PROTECTION_OFFICER,
                List.of(access.patientId()),
                Operation.WRITE,
                Set.of(),
                refusal == EmergencyRefusal.OWN_INTEREST ? OWN : refusal.code());
    }

    private Uni<Void> keep(Work work, Caller officer, EmergencyAccess reviewed) {
        return accesses.change(work, reviewed)
                .chain(() -> events.changed(work, reviewed))
                .chain(() -> onRecord.allowed(
                        work,
                        officer,
                        Office.DATA_PROTECTION_OFFICER,
                        List.of(reviewed.patientId()),
                        Operation.WRITE,
                        Set.of()))
                .chain(() -> notify.send(
                        work, reviewed.patientId(), NotificationKind.EMERGENCY_ACCESS_REVIEWED, reviewed.id()));
    }
}
