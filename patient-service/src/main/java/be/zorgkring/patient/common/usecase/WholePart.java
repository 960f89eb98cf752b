package be.zorgkring.patient.common.usecase;

import be.zorgkring.kernel.access.Access.DataCategory;
import be.zorgkring.kernel.access.Caller;
import be.zorgkring.kernel.event.Work;
import be.zorgkring.patient.common.domain.Author;
import be.zorgkring.patient.common.domain.PatientId;
import be.zorgkring.patient.common.domain.RecordRefusal;
import be.zorgkring.patient.common.domain.Step;
import be.zorgkring.patient.common.domain.Versioned;
import io.smallrye.mutiny.Uni;
import java.time.Clock;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.LongPredicate;

/** Shows and changes a part of the record that is told as a whole, for the use cases that know what is in it. */
public final class WholePart<T> {

    private final RecordDoor door;
    private final WholeParts<T> parts;
    private final Clock clock;
    private final Set<DataCategory> category;

    public WholePart(RecordDoor door, WholeParts<T> parts, Clock clock, DataCategory category) {
        this.door = door;
        this.parts = parts;
        this.clock = clock;
        this.category = Set.of(category);
    }

    public Uni<Answer<Versioned<T>>> show(Work work, Caller caller, PatientId patientId) {
        return door.read(work, caller, patientId, category, reader -> parts.told(work, reader.records())
                .chain(Answer::done));
    }

    /**
     * Takes the next version when it rests on the newest.
     *
     * @param told what the part shall be, from what it is and who tells it
     * @param then what has to follow a change in the same transaction, with the record in which it was kept
     */
    public Uni<Answer<Versioned<T>>> tell(
            Work work,
            Caller caller,
            PatientId patientId,
            LongPredicate versionExpected,
            BiFunction<T, Author, Step<T>> told,
            BiFunction<PatientId, Versioned<T>, Uni<Void>> then) {
        return door.write(work, caller, patientId, category, writer -> parts.told(work, writer.records())
                .chain(known -> {
                    if (!versionExpected.test(known.version())) {
                        return Answer.changedMeanwhile(known.version());
                    }
                    return switch (told.apply(known.value(), writer.author())) {
                        case Step.Refused<T>(RecordRefusal refusal) -> Answer.refused(refusal);
                        case Step.Taken<T>(T next) ->
                            keep(work, writer.records().getFirst(), known, next, writer.author(), then);
                    };
                }));
    }

    private Uni<Answer<Versioned<T>>> keep(
            Work work,
            PatientId patientId,
            Versioned<T> known,
            T told,
            Author by,
            BiFunction<PatientId, Versioned<T>, Uni<Void>> then) {
        Versioned<T> next = known.next(told);
        return next.version() == known.version()
                ? Answer.done(known)
                : parts.keep(work, patientId, next, by, clock.instant())
                        .chain(() -> then.apply(patientId, next))
                        .chain(() -> Answer.done(next));
    }
}
