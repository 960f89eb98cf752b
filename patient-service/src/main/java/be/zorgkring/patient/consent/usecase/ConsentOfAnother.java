package be.zorgkring.patient.consent.usecase;

import be.zorgkring.kernel.access.Access;
import be.zorgkring.kernel.access.Access.DataCategory;
import be.zorgkring.kernel.access.Access.Operation;
import be.zorgkring.kernel.access.AccessRefusal;
import be.zorgkring.kernel.access.Caller;
import be.zorgkring.kernel.access.Decision;
import be.zorgkring.kernel.access.Decision.Ground;
import be.zorgkring.kernel.access.Decision.Reason;
import be.zorgkring.kernel.event.Work;
import be.zorgkring.kernel.outcome.Outcome;
import be.zorgkring.patient.common.domain.Actor;
import be.zorgkring.patient.common.domain.Changed;
import be.zorgkring.patient.common.domain.PatientId;
import be.zorgkring.patient.common.usecase.LockRecords;
import be.zorgkring.patient.common.usecase.OwnInterest;
import be.zorgkring.patient.consent.domain.Consent;
import be.zorgkring.patient.consent.domain.ConsentChange;
import be.zorgkring.patient.consent.domain.ConsentRefusal;
import be.zorgkring.patient.consent.usecase.ConsentChanges.Asked;
import be.zorgkring.patient.consent.usecase.Directory.Place;
import be.zorgkring.patient.notification.domain.NotificationKind;
import be.zorgkring.patient.notification.usecase.Notify;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The one way in which somebody else writes down what a person wants or what became of them: a professional of the circle,
 * or the health data manager. The person is notified, and reads of it in the access log.
 */
@ApplicationScoped
class ConsentOfAnother {

    static final String HEALTH_DATA_MANAGER = "health-data-manager";

    private static final Set<DataCategory> WHO_IT_IS = EnumSet.of(DataCategory.IDENTITY);

    private final Access access;
    private final LockRecords lockRecords;
    private final Directory directory;
    private final Consents consents;
    private final ConsentChanges changes;
    private final DeclarationsOnRecord record;
    private final Notify notify;
    private final OwnInterest ownInterest;

    ConsentOfAnother(
            Access access,
            LockRecords lockRecords,
            Directory directory,
            Consents consents,
            ConsentChanges changes,
            DeclarationsOnRecord record,
            Notify notify,
            OwnInterest ownInterest) {
        this.access = access;
        this.lockRecords = lockRecords;
        this.directory = directory;
        this.consents = consents;
        this.changes = changes;
        this.record = record;
        this.notify = notify;
        this.ownInterest = ownInterest;
    }

    /** @param alsoWhenClosed a professional need not have access now, as long as their place in the circle would give it */
    Uni<Outcome<Consent>> change(Work work, Caller caller, PatientId patientId, boolean alsoWhenClosed, Asked asked) {
        return caller.hasRole(HEALTH_DATA_MANAGER)
                ? asManager(work, caller, patientId, asked)
                : asProfessional(work, caller, patientId, alsoWhenClosed, asked);
    }

    /** What lets others in: a manager who is a professional too does it in their place in the circle, or not at all. */
    Uni<Outcome<Consent>> open(Work work, Caller caller, PatientId patientId, Asked asked) {
        return caller.hasRole(HEALTH_DATA_MANAGER) && caller.nihdi8().isEmpty()
                ? asOutsider(work, caller, patientId, asked)
                : asProfessional(work, caller, patientId, true, asked);
    }

    /** By a manager whom it does not concern: neither the record nor its reopening is theirs. */
    Uni<Outcome<Consent>> asOutsider(Work work, Caller caller, PatientId patientId, Asked asked) {
        Uni<Boolean> concerned = caller.nihdi8().isPresent()
                ? Uni.createFrom().item(true)
                : ownInterest.touches(work, caller, patientId);
        return concerned.chain(own -> asManager(
                work, caller, patientId, own ? (consent, by) -> Outcome.refused(ConsentRefusal.OWN_INTEREST) : asked));
    }

    private Uni<Outcome<Consent>> asManager(Work work, Caller caller, PatientId patientId, Asked asked) {
        return lockRecords.of(work, patientId).chain(records -> byManager(work, caller, records.surviving(), asked));
    }

    private Uni<Outcome<Consent>> byManager(Work work, Caller caller, PatientId patientId, Asked asked) {
        Actor manager = new Actor.HealthDataManager(caller.accountId());
        return consents.lock(work, List.of(patientId))
                .chain(found -> found.isEmpty()
                        ? Outcome.<Consent>soonRefused(ConsentRefusal.NO_SUCH_PERSON)
                        : changes.keep(work, asked.of(found.getFirst(), manager))
                                .call(outcome -> record.byManager(work, caller, patientId, outcome))
                                .call(outcome -> inform(work, patientId, outcome)));
    }

    private Uni<Outcome<Consent>> asProfessional(
            Work work, Caller caller, PatientId patientId, boolean alsoWhenClosed, Asked asked) {
        return access.decide(work, caller, patientId.value(), Operation.READ, WHO_IT_IS)
                .chain(decision -> mayWriteDown(decision, alsoWhenClosed)
                        ? directory
                                .place(work, caller, patientId)
                                .chain(place -> asMember(work, caller, patientId, decision, place, asked))
                        : notYours(decision));
    }

    /** That sharing is withdrawn is the last thing the rule looks at: all else that gives access was found to be there. */
    private static boolean mayWriteDown(Decision decision, boolean alsoWhenClosed) {
        return switch (decision) {
            case Decision.Allowed allowed -> allowed.ground() == Ground.CIRCLE;
            case Decision.Refused(Reason reason) -> alsoWhenClosed && reason == Reason.NO_SHARING_CONSENT;
        };
    }

    private Uni<Outcome<Consent>> asMember(
            Work work, Caller caller, PatientId patientId, Decision decision, Optional<Place> place, Asked asked) {
        if (place.isEmpty()) {
            return notYours(decision);
        }
        Actor professional = new Actor.Professional(place.get().professionalId());
        return lockRecords
                .of(work, patientId)
                .chain(records -> consents.lock(work, List.of(records.surviving())))
                .chain(found -> found.isEmpty()
                        ? notYours(decision)
                        : keep(work, decision, asked.of(found.getFirst(), professional)))
                .call(outcome -> record.byProfessional(work, caller, patientId, place.get(), outcome))
                .call(outcome -> inform(work, patientId, outcome));
    }

    private Uni<Void> inform(Work work, PatientId patientId, Outcome<Consent> outcome) {
        return outcome.fold(
                recorded -> notify.send(work, patientId, NotificationKind.CONSENT_RECORDED_BY_OTHER, null),
                refusal -> Uni.createFrom().voidItem());
    }

    /** Without access a professional learns that their word was written down, and nothing else of the consent. */
    private Uni<Outcome<Consent>> keep(Work work, Decision decision, Outcome<Changed<Consent, ConsentChange>> asked) {
        boolean changes = asked.fold(changed -> changed.change().isPresent(), refusal -> false);
        return decision instanceof Decision.Allowed || changes ? this.changes.keep(work, asked) : notYours(decision);
    }

    private static Uni<Outcome<Consent>> notYours(Decision decision) {
        return decision.outcome().chain(allowed -> Outcome.soonRefused(AccessRefusal.ACCESS_REFUSED));
    }
}
