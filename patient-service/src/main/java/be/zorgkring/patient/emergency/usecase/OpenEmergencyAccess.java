package be.zorgkring.patient.emergency.usecase;

import be.zorgkring.kernel.Uuid7;
import be.zorgkring.kernel.access.Access;
import be.zorgkring.kernel.access.Caller;
import be.zorgkring.kernel.access.Decision;
import be.zorgkring.kernel.access.Decision.Reason;
import be.zorgkring.kernel.event.Work;
import be.zorgkring.kernel.outcome.Outcome;
import be.zorgkring.kernel.outcome.Refusal;
import be.zorgkring.patient.common.domain.PatientId;
import be.zorgkring.patient.emergency.domain.EmergencyAccess;
import be.zorgkring.patient.emergency.domain.EmergencyReason;
import be.zorgkring.patient.emergency.domain.EmergencyRefusal;
import be.zorgkring.patient.emergency.domain.Explanation;
import be.zorgkring.patient.emergency.domain.Opener;
import be.zorgkring.patient.notification.domain.NotificationKind;
import be.zorgkring.patient.notification.usecase.Notifications;
import be.zorgkring.patient.notification.usecase.Notify;
import be.zorgkring.patient.person.domain.Insz;
import be.zorgkring.patient.person.usecase.Dossiers;
import be.zorgkring.patient.person.usecase.OwnRecord;
import io.micrometer.core.instrument.MeterRegistry;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A professional opens a record in an emergency. It goes on record, is published and the person is notified, all in one
 * transaction: none of these happens without the others.
 */
@ApplicationScoped
public class OpenEmergencyAccess {

    private final Access access;
    private final Dossiers dossiers;
    private final EmergencyAccesses accesses;
    private final EmergencyEvents events;
    private final Notify notify;
    private final Notifications notifications;
    private final EmergencyPeriod period;
    private final Clock clock;
    private final MeterRegistry metrics;
    // Known to this process alone, so that an id made of a number leads nobody back to the number.
    private final UUID salt = UUID.randomUUID();

    OpenEmergencyAccess(
            Access access,
            Dossiers dossiers,
            EmergencyAccesses accesses,
            EmergencyEvents events,
            Notify notify,
            Notifications notifications,
            EmergencyPeriod period,
            Clock clock,
            MeterRegistry metrics) {
        this.access = access;
        this.dossiers = dossiers;
        this.accesses = accesses;
        this.events = events;
        this.notify = notify;
        this.notifications = notifications;
        this.period = period;
        this.clock = clock;
        this.metrics = metrics;
        metrics.counter("emergency_accesses_opened");
        metrics.counter("emergency_accesses_refused");
    }

    /**
     * For whom knows the number and not the id. An unknown number takes the way of any refusal, to its end, as one and the
     * same nobody: tried again and again it must not count as many people where a known one counts as one.
     */
    public Uni<Outcome<EmergencyAccess>> openByNumber(
            Work work, Caller caller, Insz insz, EmergencyReason reason, Explanation text) {
        return dossiers.withInsz(work, insz).chain(found -> {
            PatientId patientId = found.map(OwnRecord::patientId).orElseGet(() -> nobody(insz));
            return open(work, caller, patientId, reason, text);
        });
    }

    private PatientId nobody(Insz insz) {
        String salted = salt + insz.digits();
        return new PatientId(UUID.nameUUIDFromBytes(salted.getBytes(StandardCharsets.UTF_8)));
    }

    public Uni<Outcome<EmergencyAccess>> open(
            Work work, Caller caller, PatientId patientId, EmergencyReason reason, Explanation text) {
        return accesses.oneAtATime(work, patientId).chain(surviving -> decide(work, caller, surviving, reason, text));
    }

    private Uni<Outcome<EmergencyAccess>> decide(
            Work work, Caller caller, PatientId patientId, EmergencyReason reason, Explanation text) {
        UUID id = Uuid7.next();
        Instant now = clock.instant();
        return accesses.endedSince(
                        work,
                        patientId,
                        caller.nihdi8().orElse(""),
                        now.minus(EmergencyAccess.HELD_BACK_WHEN_CLOSED),
                        now.minus(EmergencyAccess.HELD_BACK_WHEN_UNJUSTIFIED))
                .chain(ended -> access.breakGlass(work, caller, patientId.value(), id, ended.isPresent())
                        .chain(decision -> switch (decision) {
                            case Decision.Refused refused -> {
                                metrics.counter("emergency_accesses_refused").increment();
                                Uni<Void> notified = refused.reason() == Reason.HELD_BACK
                                        ? notifyOnce(work, patientId, ended.orElseThrow())
                                        : Uni.createFrom().voidItem();
                                yield notified.replaceWith(Outcome.refused(refusal(refused)));
                            }
                            case Decision.Allowed allowed ->
                                open(
                                        work,
                                        EmergencyAccess.open(
                                                id, patientId, opener(allowed), reason, text, now, period.lasts()));
                        }));
    }

    /** However often they try: each try is in the log, and an inbox is not there to be filled by others. */
    private Uni<Void> notifyOnce(Work work, PatientId patientId, UUID ended) {
        return notifications
                .sentSince(work, patientId, NotificationKind.EMERGENCY_ACCESS_HELD_BACK, ended, Instant.EPOCH)
                .chain(sent -> sent
                        ? Uni.createFrom().voidItem()
                        : notify.send(work, patientId, NotificationKind.EMERGENCY_ACCESS_HELD_BACK, ended));
    }

    private Uni<Outcome<EmergencyAccess>> open(Work work, EmergencyAccess opened) {
        return accesses.add(work, opened)
                .chain(() -> events.changed(work, opened))
                .chain(() ->
                        notify.send(work, opened.patientId(), NotificationKind.EMERGENCY_ACCESS_OPENED, opened.id()))
                .invoke(() -> metrics.counter("emergency_accesses_opened").increment())
                .replaceWith(Outcome.done(opened));
    }

    private static Opener opener(Decision.Allowed allowed) {
        return new Opener(allowed.professionalId(), Optional.ofNullable(allowed.organisationId()), allowed.role());
    }

    private static Refusal refusal(Decision.Refused refused) {
        return switch (refused.reason()) {
            case ACCESS_STATE_STALE, TOO_MANY_RECORDS -> refused.refusal();
            case HAS_ACCESS_ALREADY -> EmergencyRefusal.HAS_ACCESS_ALREADY;
            case HELD_BACK -> EmergencyRefusal.EMERGENCY_ACCESS_HELD_BACK;
            case NOT_IN_CIRCLE, NO_SHARING_CONSENT, EXCLUDED, SUSPENDED, CATEGORY_NOT_PERMITTED, NOT_A_PROFESSIONAL ->
                EmergencyRefusal.EMERGENCY_ACCESS_REFUSED;
        };
    }
}
