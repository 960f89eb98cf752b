package be.zorgkring.patient.mandate.usecase;

import be.zorgkring.kernel.Uuid7;
import be.zorgkring.kernel.access.Caller;
import be.zorgkring.kernel.event.Work;
import be.zorgkring.patient.common.domain.Actor;
import be.zorgkring.patient.common.domain.PatientId;
import be.zorgkring.patient.mandate.domain.ChangedMandate;
import be.zorgkring.patient.mandate.domain.EhealthStatement;
import be.zorgkring.patient.mandate.domain.Mandate;
import be.zorgkring.patient.mandate.domain.MandateKind;
import be.zorgkring.patient.mandate.domain.Mandator.Wish;
import be.zorgkring.patient.mandate.domain.NamedMandatee;
import be.zorgkring.patient.notification.domain.NotificationKind;
import be.zorgkring.patient.notification.usecase.Notify;
import be.zorgkring.patient.person.usecase.Dossiers;
import be.zorgkring.patient.person.usecase.OwnRecord;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/**
 * Brings the mandates that eHealth knows of somebody in line with what it said at their newest sign-in. Whoever it names
 * and has no record here is passed over in silence, and so is what the rules of a mandate refuse: nobody asked.
 */
@ApplicationScoped
public class TakeOverMandates {

    private final Mandates mandates;
    private final MandateChanges changes;
    private final Dossiers dossiers;
    private final Notify notify;
    private final Clock clock;

    TakeOverMandates(Mandates mandates, MandateChanges changes, Dossiers dossiers, Notify notify, Clock clock) {
        this.mandates = mandates;
        this.changes = changes;
        this.dossiers = dossiers;
        this.notify = notify;
        this.clock = clock;
    }

    /** Somebody who is known here. */
    private record Known(MandateKind kind, OwnRecord record) {

        /** A mandate stays with the record for which it was made, also when that was merged into another. */
        boolean hasMandate(Mandate mandate) {
            PatientId of = mandate.patientId();
            return mandate.kind() == kind && (of.equals(record.patientId()) || of.equals(record.holder()));
        }
    }

    public Uni<Void> takeOver(Work work, Caller caller, EhealthStatement statement) {
        if (!caller.ssin().equals(Optional.of(statement.of().digits())) || !statement.countsAt(clock.instant())) {
            return Uni.createFrom().voidItem();
        }
        return mandates.hear(work, caller.accountId(), statement.at())
                .chain(newest -> newest
                        ? known(work, statement).chain(people -> mandates.lockTakenOver(work, statement.of())
                                .chain(taken -> end(work, caller, people, taken)
                                        .chain(() -> begin(work, caller, statement, people, taken))))
                        : Uni.createFrom().voidItem());
    }

    /** In the order of their ids, so that two sign-ins lock the same people in the same order. */
    private Uni<List<Known>> known(Work work, EhealthStatement statement) {
        return inTurn(statement.named(), named -> dossiers.withCurrentInsz(work, named.insz())
                        .map(found -> found.map(record -> new Known(named.kind(), record))))
                .map(found -> found.stream()
                        .flatMap(Optional::stream)
                        .sorted(Comparator.comparing(
                                known -> known.record().patientId().value()))
                        .toList());
    }

    private Uni<Void> end(Work work, Caller caller, List<Known> people, List<Mandate> taken) {
        List<ChangedMandate> ended = taken.stream()
                .filter(mandate -> people.stream().noneMatch(known -> known.hasMandate(mandate)))
                .flatMap(mandate -> mandate.noLongerNamed(caller.accountId(), clock.instant()).stream())
                .toList();
        return inTurn(ended, change -> changes.keep(work, change)
                        .call(mandate -> inform(work, mandate, NotificationKind.MANDATE_ENDED)))
                .replaceWithVoid();
    }

    private Uni<Void> begin(
            Work work, Caller caller, EhealthStatement statement, List<Known> people, List<Mandate> taken) {
        return inTurn(people, known -> taken.stream()
                        .filter(known::hasMandate)
                        .max(Comparator.comparing(mandate -> mandate.id().value()))
                        .map(last -> goOn(work, caller, statement, known, last))
                        .orElseGet(() -> admit(work, caller, statement, known)))
                .replaceWithVoid();
    }

    private Uni<Void> goOn(Work work, Caller caller, EhealthStatement statement, Known known, Mandate last) {
        if (last.isEndedHere()) {
            return Uni.createFrom().voidItem();
        }
        if (last.isRevoked()) {
            return admit(work, caller, statement, known);
        }
        Instant now = clock.instant();
        return mandates.mandator(work, last.patientId())
                .map(found -> found.flatMap(mandator -> mandator.extend(
                        last, statement.until(), bearer(caller, last.id().value()), now)))
                .chain(extended -> extended.isEmpty()
                        ? Uni.createFrom().voidItem()
                        : changes.keep(work, extended.get()).replaceWithVoid());
    }

    private Uni<Void> admit(Work work, Caller caller, EhealthStatement statement, Known known) {
        Instant now = clock.instant();
        UUID id = Uuid7.next();
        Wish wish = statement.wish(known.kind(), now);
        NamedMandatee mandatee = new NamedMandatee.ByNumber(statement.of(), statement.name());
        return changes.begin(
                        work,
                        known.record().patientId(),
                        id,
                        wish,
                        mandatee,
                        EhealthStatement.origin(bearer(caller, id), now))
                .chain(outcome -> outcome.fold(
                        mandate -> inform(work, mandate, NotificationKind.MANDATE_GIVEN),
                        refusal -> Uni.createFrom().voidItem()));
    }

    private Uni<Void> inform(Work work, Mandate mandate, NotificationKind kind) {
        return notify.send(work, mandate.patientId(), kind, mandate.id().value());
    }

    private static Actor.Mandatee bearer(Caller caller, UUID mandateId) {
        return new Actor.Mandatee(caller.accountId(), mandateId);
    }

    private static <T, R> Uni<List<R>> inTurn(List<T> all, Function<T, Uni<R>> step) {
        return Multi.createFrom()
                .iterable(all)
                .onItem()
                .transformToUniAndConcatenate(step::apply)
                .collect()
                .asList();
    }
}
