package be.zorgkring.patient.participation.usecase;

import be.zorgkring.kernel.access.Access;
import be.zorgkring.kernel.access.Access.Operation;
import be.zorgkring.kernel.access.Caller;
import be.zorgkring.kernel.access.Decision;
import be.zorgkring.kernel.event.Work;
import be.zorgkring.patient.common.domain.Actor;
import be.zorgkring.patient.common.domain.PatientId;
import be.zorgkring.patient.common.usecase.ActingPerson;
import be.zorgkring.patient.common.usecase.Aliases;
import be.zorgkring.patient.common.usecase.LockRecords;
import be.zorgkring.patient.participation.domain.Participation;
import be.zorgkring.patient.participation.domain.ParticipationMove;
import be.zorgkring.patient.participation.domain.ParticipationRefusal;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.LongPredicate;
import java.util.stream.Stream;

/** The one way to a participation: it is the person's own, and nobody else reads or changes it. */
@ApplicationScoped
class OwnParticipation {

    private final Access access;
    private final Aliases aliases;
    private final LockRecords lockRecords;
    private final Participations participations;
    private final ParticipationAnnouncements announcements;

    OwnParticipation(
            Access access,
            Aliases aliases,
            LockRecords lockRecords,
            Participations participations,
            ParticipationAnnouncements announcements) {
        this.access = access;
        this.aliases = aliases;
        this.lockRecords = lockRecords;
        this.participations = participations;
        this.announcements = announcements;
    }

    Uni<ParticipationOutcome> show(Work work, Caller caller, PatientId patientId) {
        return owned(work, caller, patientId, Operation.READ, by -> whole(work, patientId)
                .map(ParticipationOutcome.Done::new));
    }

    /** Of all the person's records, for whoever has decided already that it may be read. */
    Uni<Participation> whole(Work work, PatientId patientId) {
        return aliases.of(work, patientId)
                .chain(records -> each(records.all(), record -> participations.find(work, record)))
                .map(found -> found.stream().reduce(Participation::with).orElseThrow());
    }

    /** What the person says holds in all their records, so that no other one contradicts it. */
    Uni<ParticipationOutcome> change(
            Work work,
            Caller caller,
            PatientId patientId,
            LongPredicate versionExpected,
            BiFunction<Participation, Actor, ParticipationMove> move) {
        return owned(work, caller, patientId, Operation.WRITE, by -> locked(work, patientId)
                .chain(found -> versionExpected.test(found.getFirst().version())
                        ? each(found, record -> carryOut(work, move.apply(record, by)))
                                .map(OwnParticipation::together)
                        : Uni.createFrom()
                                .item(new ParticipationOutcome.ChangedMeanwhile(
                                        found.getFirst().version()))));
    }

    /** The surviving record first, whose version is the one that callers know. */
    private Uni<List<Participation>> locked(Work work, PatientId patientId) {
        return lockRecords
                .of(work, patientId)
                .chain(records -> each(records.all(), record -> participations.lock(work, record)));
    }

    /** A record of which nothing can be taken back stands in the way of none where something can. */
    private static ParticipationOutcome together(List<ParticipationOutcome> outcomes) {
        return outcomes.stream()
                .flatMap(outcome -> outcome instanceof ParticipationOutcome.Done(Participation now)
                        ? Stream.of(now)
                        : Stream.empty())
                .reduce(Participation::with)
                .<ParticipationOutcome>map(ParticipationOutcome.Done::new)
                .orElseGet(outcomes::getFirst);
    }

    private static <A, B> Uni<List<B>> each(List<A> all, Function<A, Uni<? extends B>> step) {
        return Multi.createFrom()
                .iterable(all)
                .onItem()
                .transformToUniAndConcatenate(step)
                .collect()
                .asList();
    }

    private Uni<ParticipationOutcome> owned(
            Work work,
            Caller caller,
            PatientId patientId,
            Operation operation,
            Function<Actor, Uni<ParticipationOutcome>> then) {
        // No category is asked for, so that the rule grants it to nobody but the person and who acts for them.
        return access.decide(work, caller, patientId.value(), operation, Set.of())
                .chain(decision -> switch (decision) {
                    case Decision.Refused refused -> Uni.createFrom().item(new ParticipationOutcome.NotYours(refused));
                    case Decision.Allowed allowed -> then.apply(ActingPerson.of(caller, allowed));
                });
    }

    private Uni<ParticipationOutcome> carryOut(Work work, ParticipationMove move) {
        return switch (move) {
            case ParticipationMove.Refused(ParticipationRefusal refusal) ->
                Uni.createFrom().item(new ParticipationOutcome.Refused(refusal));
            case ParticipationMove.Unchanged(Participation same) ->
                Uni.createFrom().item(new ParticipationOutcome.Done(same));
            case ParticipationMove.Changed changed ->
                participations
                        .change(work, changed)
                        .invoke(() -> announcements.changed(work, changed.participation()))
                        .replaceWith(new ParticipationOutcome.Done(changed.participation()));
        };
    }
}
