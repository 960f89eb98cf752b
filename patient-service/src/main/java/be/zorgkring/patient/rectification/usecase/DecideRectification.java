package be.zorgkring.patient.rectification.usecase;

import be.zorgkring.kernel.access.Access.DataCategory;
import be.zorgkring.kernel.access.Access.Operation;
import be.zorgkring.kernel.access.Caller;
import be.zorgkring.kernel.event.NoRecord;
import be.zorgkring.kernel.event.Work;
import be.zorgkring.kernel.outcome.Outcome;
import be.zorgkring.kernel.outcome.Refusal;
import be.zorgkring.patient.accesslog.usecase.OfficeOnRecord;
import be.zorgkring.patient.accesslog.usecase.OfficeOnRecord.Office;
import be.zorgkring.patient.common.domain.PatientId;
import be.zorgkring.patient.common.usecase.Births;
import be.zorgkring.patient.common.usecase.OwnInterest;
import be.zorgkring.patient.notification.domain.NotificationKind;
import be.zorgkring.patient.notification.usecase.Notify;
import be.zorgkring.patient.person.domain.BirthDate;
import be.zorgkring.patient.person.domain.Correction;
import be.zorgkring.patient.person.usecase.Identities;
import be.zorgkring.patient.rectification.domain.Field;
import be.zorgkring.patient.rectification.domain.Rectification;
import be.zorgkring.patient.rectification.domain.Rectification.Deciding;
import be.zorgkring.patient.rectification.domain.RectificationRefusal;
import be.zorgkring.patient.rectification.domain.RectificationStatus;
import be.zorgkring.patient.rectification.domain.Verdict;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * A health data manager reviews what people ask to be put right, and decides on each with a
 * reason, unless it is their own or that of somebody close.
 */
@ApplicationScoped
public class DecideRectification {

    private final Rectifications rectifications;
    private final Identities identities;
    private final Births births;
    private final OfficeOnRecord record;
    private final Notify notify;
    private final OwnInterest ownInterest;
    private final Clock clock;

    DecideRectification(
            Rectifications rectifications,
            Identities identities,
            Births births,
            OfficeOnRecord record,
            Notify notify,
            OwnInterest ownInterest,
            Clock clock) {
        this.rectifications = rectifications;
        this.identities = identities;
        this.births = births;
        this.record = record;
        this.notify = notify;
        this.ownInterest = ownInterest;
        this.clock = clock;
    }

    /** Each of the people reads in their log that their request was looked at. */
    public Uni<List<Rectification>> list(
            Work work, Caller caller, RectificationStatus state, Optional<UUID> after, int most, int shown) {
        return rectifications.inState(work, state, after, most).call(found -> lookedAt(work, caller, found, shown));
    }

    private Uni<Void> lookedAt(Work work, Caller caller, List<Rectification> found, int shown) {
        if (found.isEmpty()) {
            work.leavesNoRecord(NoRecord.NOBODY_FOUND);
        }
        return Multi.createFrom()
                .iterable(found.stream()
                        .limit(shown)
                        .collect(Collectors.groupingBy(request -> category(request.field())))
                        .entrySet())
                .onItem()
                .transformToUniAndConcatenate(group -> record.allowed(
                        work,
                        caller,
                        Office.HEALTH_DATA_MANAGER,
                        group.getValue().stream().map(Rectification::patientId).toList(),
                        Operation.SEARCH,
                        Set.of(group.getKey())))
                .collect()
                .last();
    }

    /** Whatever comes of it, the person reads that it was tried. */
    public Uni<Outcome<Rectification>> decide(Work work, Caller caller, UUID id, Verdict verdict) {
        return rectifications
                .lock(work, id)
                .map(found -> Outcome.found(found, RectificationRefusal.RECTIFICATION_UNKNOWN))
                .chain(outcome -> outcome.chain(request -> decideOn(work, caller, request, verdict)
                        .call(decided -> decided.fold(
                                done -> Uni.createFrom().voidItem(),
                                refusal -> recordRefusal(work, caller, request, refusal)))));
    }

    private Uni<Outcome<Rectification>> decideOn(Work work, Caller caller, Rectification request, Verdict verdict) {
        return switch (request.state()) {
            case Rectification.Open open ->
                ownInterest
                        .touches(work, caller, request.patientId())
                        .chain(own -> own
                                ? Outcome.soonRefused(RectificationRefusal.OWN_INTEREST)
                                : decide(work, caller, request, verdict));
            case Rectification.Accepted accepted -> Outcome.soonRefused(RectificationRefusal.RECTIFICATION_DECIDED);
            case Rectification.Refused refused -> Outcome.soonRefused(RectificationRefusal.RECTIFICATION_DECIDED);
        };
    }

    private Uni<Void> recordRefusal(Work work, Caller caller, Rectification request, Refusal refusal) {
        return record.refused(
                work,
                caller,
                Office.HEALTH_DATA_MANAGER,
                List.of(request.patientId()),
                Operation.WRITE,
                Set.of(category(request.field())),
                refusal.code());
    }

    private Uni<Outcome<Rectification>> decide(Work work, Caller caller, Rectification request, Verdict verdict) {
        Deciding deciding = new Deciding(caller.accountId(), clock.instant(), verdict.reason());
        return switch (verdict) {
            case Verdict.Refuse refuse -> keep(work, caller, request.decided(new Rectification.Refused(deciding)));
            case Verdict.Accept accept ->
                request.field().takes(accept.correction())
                        ? contradicted(work, request, accept)
                                .chain(impossible -> impossible
                                        ? Outcome.soonRefused(RectificationRefusal.BORN_AFTER_WHAT_IS_RECORDED)
                                        : correct(work, request, accept, deciding)
                                                .chain(() -> keep(
                                                        work,
                                                        caller,
                                                        request.decided(new Rectification.Accepted(deciding)))))
                        : Outcome.soonRefused(RectificationRefusal.CORRECTION_DOES_NOT_FIT);
        };
    }

    private Uni<Boolean> contradicted(Work work, Rectification request, Verdict.Accept accept) {
        return accept.correction().orElse(null) instanceof Correction.OfBirthDate(BirthDate born)
                ? births.contradict(work, request.patientId(), born.value())
                : Uni.createFrom().item(false);
    }

    private Uni<Void> correct(Work work, Rectification request, Verdict.Accept accept, Deciding deciding) {
        return accept.correction()
                .map(correction -> identities.correct(
                        work, request.patientId(), correction, request.id(), deciding.by(), deciding.at()))
                .orElseGet(() -> Uni.createFrom().voidItem());
    }

    private Uni<Outcome<Rectification>> keep(Work work, Caller caller, Rectification decided) {
        List<PatientId> person = List.of(decided.patientId());
        return rectifications
                .decide(work, decided)
                .chain(() -> record.allowed(
                        work,
                        caller,
                        Office.HEALTH_DATA_MANAGER,
                        person,
                        Operation.WRITE,
                        Set.of(category(decided.field()))))
                .chain(() ->
                        notify.send(work, decided.patientId(), NotificationKind.RECTIFICATION_DECIDED, decided.id()))
                .replaceWith(Outcome.done(decided));
    }

    private static DataCategory category(Field field) {
        return switch (field) {
            case NAME, BIRTH_DATE, SEX, INSZ, OTHER -> DataCategory.IDENTITY;
            case MUNICIPALITY, LANGUAGES -> DataCategory.CONTACT;
            case CONDITIONS -> DataCategory.CONDITIONS;
        };
    }
}
