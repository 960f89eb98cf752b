package be.zorgkring.patient.erasure.usecase;

import be.zorgkring.kernel.Uuid7;
import be.zorgkring.kernel.access.Access;
import be.zorgkring.kernel.access.Access.Operation;
import be.zorgkring.kernel.access.Caller;
import be.zorgkring.kernel.access.Decision;
import be.zorgkring.kernel.erasure.ErasePerson;
import be.zorgkring.kernel.erasure.ErasureRequested;
import be.zorgkring.kernel.event.Work;
import be.zorgkring.kernel.event.Work.OutgoingEvent;
import be.zorgkring.kernel.outcome.Outcome;
import be.zorgkring.patient.common.domain.Actor;
import be.zorgkring.patient.common.domain.PatientId;
import be.zorgkring.patient.common.usecase.ActingPerson;
import be.zorgkring.patient.common.usecase.Aliases;
import be.zorgkring.patient.common.usecase.LockRecords;
import be.zorgkring.patient.consent.domain.Consent;
import be.zorgkring.patient.consent.usecase.ConsentChanges;
import be.zorgkring.patient.consent.usecase.Consents;
import be.zorgkring.patient.mandate.usecase.RevokeForErasure;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * The person, or who may take a copy for them, has erased what the law lets go. The record is closed, and who they are is gone
 * from here, when the answer comes; the other services follow.
 */
@ApplicationScoped
public class RequestErasure {

    private final Access access;
    private final LockRecords lockRecords;
    private final Consents consents;
    private final ConsentChanges consentChanges;
    private final RevokeForErasure revokeForErasure;
    private final ErasePerson erasePerson;
    private final Erasures erasures;
    private final Clock clock;

    RequestErasure(
            Access access,
            LockRecords lockRecords,
            Consents consents,
            ConsentChanges consentChanges,
            RevokeForErasure revokeForErasure,
            ErasePerson erasePerson,
            Erasures erasures,
            Clock clock) {
        this.access = access;
        this.lockRecords = lockRecords;
        this.consents = consents;
        this.consentChanges = consentChanges;
        this.revokeForErasure = revokeForErasure;
        this.erasePerson = erasePerson;
        this.erasures = erasures;
        this.clock = clock;
    }

    public Uni<Outcome<ErasureReport>> request(Work work, Caller caller, PatientId patientId) {
        return access.decide(work, caller, patientId.value(), Operation.ERASE, Set.of())
                .map(Decision::outcome)
                .chain(decision -> decision.chain(
                        allowed -> erase(work, caller, allowed, patientId).map(Outcome::done)));
    }

    private Uni<ErasureReport> erase(Work work, Caller caller, Decision.Allowed allowed, PatientId patientId) {
        Actor by = ActingPerson.of(caller, allowed);
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        // All of them: what is not known to be the person's any more must not be left behind.
        return lockRecords.of(work, patientId).map(Aliases.Records::all).chain(records -> {
            ErasureReport asked = new ErasureReport(
                    Uuid7.next(), caller.accountId(), Optional.ofNullable(allowed.groundId()), now, records, List.of());
            return consents.lock(work, records)
                    .chain(locked -> forEach(locked, consent -> close(work, consent, by, now)))
                    .chain(() -> erasures.begin(work, asked))
                    .chain(() -> forEach(records, record -> begin(work, asked, record)))
                    .replaceWith(asked);
        });
    }

    private Uni<Void> close(Work work, Consent consent, Actor by, Instant now) {
        return revokeForErasure
                .revoke(work, consent.patientId(), by, now)
                .chain(() -> consentChanges.keep(work, consent.erase(by, now)))
                .replaceWithVoid();
    }

    private Uni<Void> begin(Work work, ErasureReport asked, PatientId record) {
        ErasureRequested request = new ErasureRequested(asked.erasureId(), record.value(), asked.askedAt());
        work.publish(new OutgoingEvent(ErasureRequested.TOPIC, ErasureRequested.TYPE, record.value(), request));
        return erasePerson.run(work, request);
    }

    private static <T> Uni<Void> forEach(List<T> all, Function<T, Uni<Void>> step) {
        return Multi.createFrom()
                .iterable(all)
                .onItem()
                .transformToUniAndConcatenate(step::apply)
                .collect()
                .last()
                .replaceWithVoid();
    }
}
