package be.zorgkring.patient.condition.usecase;

import be.zorgkring.kernel.access.AccessRefusal;
import be.zorgkring.kernel.access.Caller;
import be.zorgkring.kernel.event.Work;
import be.zorgkring.kernel.outcome.ExpectedVersion;
import be.zorgkring.kernel.outcome.Outcome;
import be.zorgkring.patient.common.domain.PartialDate;
import be.zorgkring.patient.common.domain.PatientId;
import be.zorgkring.patient.common.domain.PlainText;
import be.zorgkring.patient.common.usecase.Births;
import be.zorgkring.patient.common.usecase.RecordAccess;
import be.zorgkring.patient.common.usecase.RecordAccess.Writer;
import be.zorgkring.patient.condition.domain.ConditionRefusal;
import be.zorgkring.patient.condition.domain.Course;
import be.zorgkring.patient.condition.domain.RecordedCondition;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;

/** Changes how a condition goes, or ends it; nobody moves one into or out of a category that they may not write. */
@ApplicationScoped
public class ChangeCondition {

    private final RecordAccess access;
    private final Conditions conditions;
    private final Births births;
    private final Clock clock;

    ChangeCondition(RecordAccess access, Conditions conditions, Births births, Clock clock) {
        this.access = access;
        this.conditions = conditions;
        this.births = births;
        this.clock = clock;
    }

    /** Which condition, as the caller saw it. */
    public record Seen(PatientId patientId, UUID conditionId, ExpectedVersion expected) {}

    public Uni<Outcome<RecordedCondition>> change(Work work, Caller caller, Seen seen, PlainText label, Course course) {
        return next(work, caller, seen, (known, writer) -> known.change(label, course, writer.author()));
    }

    public Uni<Outcome<RecordedCondition>> end(Work work, Caller caller, Seen seen, PartialDate on) {
        return next(work, caller, seen, (known, writer) -> known.end(on));
    }

    private Uni<Outcome<RecordedCondition>> next(
            Work work,
            Caller caller,
            Seen seen,
            BiFunction<RecordedCondition, Writer, Outcome<RecordedCondition>> move) {
        return access.change(work, caller, seen.patientId(), ReadConditions.BOTH, writer -> conditions
                .of(work, writer.records())
                .chain(all -> find(all, seen, writer)
                        .then(known -> seen.expected().check(known.version(), known))
                        .then(known -> move.apply(known, writer))
                        .then(next ->
                                isOf(writer, next) ? Outcome.done(next) : Outcome.refused(AccessRefusal.ACCESS_REFUSED))
                        .chain(next -> save(work, seen.patientId(), next, writer))));
    }

    private static Outcome<RecordedCondition> find(List<RecordedCondition> all, Seen seen, Writer writer) {
        return Outcome.found(
                all.stream()
                        .filter(condition -> condition.id().equals(seen.conditionId()))
                        .filter(condition -> isOf(writer, condition))
                        .findFirst(),
                ConditionRefusal.NO_SUCH_CONDITION);
    }

    private Uni<Outcome<RecordedCondition>> save(
            Work work, PatientId patientId, RecordedCondition next, Writer writer) {
        return births.of(work, patientId)
                .chain(born -> born.filter(next.condition().course()::isBefore).isPresent()
                        ? Outcome.soonRefused(ConditionRefusal.CONDITION_BEFORE_BIRTH)
                        : conditions
                                .change(work, next, writer.author(), clock.instant())
                                .replaceWith(Outcome.done(next)));
    }

    private static boolean isOf(Writer writer, RecordedCondition condition) {
        return writer.allowed().covers(ReadConditions.category(condition.condition()));
    }
}
