package be.zorgkring.patient.mandate.usecase;

import be.zorgkring.kernel.access.Access;
import be.zorgkring.kernel.access.Access.Operation;
import be.zorgkring.kernel.access.AccessLog.AccessRecord;
import be.zorgkring.kernel.access.Caller;
import be.zorgkring.kernel.access.Decision;
import be.zorgkring.kernel.access.Decision.Ground;
import be.zorgkring.kernel.event.Work;
import be.zorgkring.kernel.outcome.Outcome;
import be.zorgkring.patient.accesslog.usecase.OnRecord;
import be.zorgkring.patient.common.domain.Actor;
import be.zorgkring.patient.common.domain.PatientId;
import be.zorgkring.patient.common.usecase.Aliases;
import be.zorgkring.patient.mandate.domain.Mandate;
import be.zorgkring.patient.mandate.domain.MandateId;
import be.zorgkring.patient.mandate.domain.MandateRefusal;
import be.zorgkring.patient.notification.domain.NotificationKind;
import be.zorgkring.patient.notification.usecase.Notify;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The person takes a mandate back, or the mandatee renounces it. */
@ApplicationScoped
public class EndMandate {

    private final Access access;
    private final Aliases aliases;
    private final Mandates mandates;
    private final MandateChanges changes;
    private final Notify notify;
    private final OnRecord onRecord;
    private final Clock clock;

    EndMandate(
            Access access,
            Aliases aliases,
            Mandates mandates,
            MandateChanges changes,
            Notify notify,
            OnRecord onRecord,
            Clock clock) {
        this.access = access;
        this.aliases = aliases;
        this.mandates = mandates;
        this.changes = changes;
        this.notify = notify;
        this.onRecord = onRecord;
        this.clock = clock;
    }

    public Uni<Outcome<Mandate>> end(Work work, Caller caller, PatientId patientId, MandateId mandateId) {
        return aliases.of(work, patientId)
                .chain(records -> mandates.lock(work, mandateId).chain(found -> {
                    Optional<Mandate> mandate =
                            found.filter(each -> records.all().contains(each.patientId()));
                    // Who gives up what is theirs needs no access for that, as a member who leaves the circle.
                    return mandate.filter(each -> !caller.isSystem() && each.isOf(caller.accountId()))
                            .map(own -> renounce(work, caller, own))
                            .orElseGet(() -> takeBack(work, caller, patientId, mandate));
                }));
    }

    private Uni<Outcome<Mandate>> renounce(Work work, Caller caller, Mandate own) {
        return changes.keep(work, own.renounce(caller.accountId(), clock.instant()))
                .call(outcome -> outcome.fold(
                        ended -> record(work, caller, own, null)
                                .chain(() -> notify.send(
                                        work,
                                        own.patientId(),
                                        NotificationKind.MANDATE_ENDED,
                                        own.id().value())),
                        refusal -> record(work, caller, own, refusal.code())));
    }

    /** @param reason code of the refusal, or null */
    private Uni<Void> record(Work work, Caller caller, Mandate own, String reason) {
        AccessRecord.By by = new AccessRecord.By("mandatee", caller.accountId(), null, null, null, caller.clientId());
        return onRecord.write(
                work,
                List.of(own.patientId()),
                by,
                new OnRecord.Action("write", "mandate", own.id().value(), List.of(), reason));
    }

    private Uni<Outcome<Mandate>> takeBack(Work work, Caller caller, PatientId patientId, Optional<Mandate> mandate) {
        // No category is asked for, so that the rule grants it to nobody but the person and who acts for them.
        return access.decide(work, caller, patientId.value(), Operation.WRITE, Set.of())
                .map(Decision::outcome)
                .chain(decision -> decision.chain(allowed -> allowed.ground() == Ground.SELF
                        ? changes.keep(
                                work,
                                Outcome.found(mandate, MandateRefusal.NO_SUCH_MANDATE)
                                        .then(each ->
                                                each.takeBack(new Actor.Self(caller.accountId()), clock.instant())))
                        : Outcome.soonRefused(MandateRefusal.NOT_ON_BEHALF)));
    }
}
