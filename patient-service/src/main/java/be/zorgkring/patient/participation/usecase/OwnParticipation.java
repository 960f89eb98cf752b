package be.zorgkring.patient.participation.usecase;

import be.zorgkring.kernel.access.Access;
import be.zorgkring.kernel.access.Access.Operation;
import be.zorgkring.kernel.access.Caller;
import be.zorgkring.kernel.event.Work;
import be.zorgkring.kernel.outcome.ExpectedVersion;
import be.zorgkring.kernel.outcome.Outcome;
import be.zorgkring.patient.common.domain.Actor;
import be.zorgkring.patient.common.domain.Changed;
import be.zorgkring.patient.common.domain.PatientId;
import be.zorgkring.patient.common.usecase.ActingPerson;
import be.zorgkring.patient.common.usecase.Aliases;
import be.zorgkring.patient.common.usecase.LockRecords;
import be.zorgkring.patient.participation.domain.Participation;
import be.zorgkring.patient.participation.domain.ParticipationChange;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;

/** The one way to a participation: it is the person's own, and nobody else reads or changes it. */
@ApplicationScoped
class OwnParticipation {

    private final Access access;
    private final Aliases aliases;
    private final LockRecords lockRecords;
    private final Participations participations;
    private final ParticipationEvents events;

    OwnParticipation(
            Access access,
            Aliases aliases,
            LockRecords lockRecords,
            Participations participations,
            ParticipationEvents events) {
        this.access = access;
        this.aliases = aliases;
        this.lockRecords = lockRecords;
        this.participations = participations;
        this.events = events;
    }

    Uni<Outcome<Participation>> show(Work work, Caller caller, PatientId patientId) {
        return owned(work, caller, patientId, Operation.READ, by -> whole(work, patientId)
                .map(Outcome::done));
    }

    /** Of all the person's records, for whoever has decided already that it may be read. */
    Uni<Participation> whole(Work work, PatientId patientId) {
        return aliases.of(work, patientId)
                .chain(records -> each(records.all(), record -> participations.find(work, record)))
                .map(found -> found.stream().reduce(Participation::with).orElseThrow());
    }

    /** What the person says holds in all their records, so that no other one contradicts it. */
    Uni<Outcome<Participation>> change(
            Work work,
            Caller caller,
            PatientId patientId,
            ExpectedVersion expected,
            BiFunction<Participation, Actor, Outcome<Changed<Participation, ParticipationChange>>> change) {
        return owned(work, caller, patientId, Operation.WRITE, by -> locked(work, patientId)
                .map(found -> expected.check(found.getFirst().version(), found))
                .chain(outcome -> outcome.chain(
                        found -> each(found, record -> change.apply(record, by).chain(changed -> keep(work, changed)))
                                .map(OwnParticipation::together))));
    }

    /** The surviving record first, whose version is the one that callers know. */
    private Uni<List<Participation>> locked(Work work, PatientId patientId) {
        return lockRecords
                .of(work, patientId)
                .chain(records -> each(records.all(), record -> participations.lock(work, record)));
    }

    /** A record of which nothing can be taken back stands in the way of none where something can. */
    private static Outcome<Participation> together(List<Outcome<Participation>> outcomes) {
        return outcomes.stream()
                .flatMap(outcome -> outcome.<Stream<Participation>>fold(Stream::of, refusal -> Stream.empty()))
                .reduce(Participation::with)
                .map(Outcome::done)
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

    private Uni<Outcome<Participation>> owned(
            Work work,
            Caller caller,
            PatientId patientId,
            Operation operation,
            Function<Actor, Uni<Outcome<Participation>>> then) {
        // No category is asked for, so that the rule grants it to nobody but the person and who acts for them.
        return access.decide(work, caller, patientId.value(), operation, Set.of())
                .chain(decision -> decision.outcome().chain(own -> then.apply(ActingPerson.of(caller, own))));
    }

    private Uni<Outcome<Participation>> keep(Work work, Changed<Participation, ParticipationChange> changed) {
        Participation now = changed.now();
        return changed.change()
                .map(change -> participations.change(work, now, change).invoke(() -> events.changed(work, now)))
                .orElseGet(() -> Uni.createFrom().voidItem())
                .replaceWith(Outcome.done(now));
    }
}
