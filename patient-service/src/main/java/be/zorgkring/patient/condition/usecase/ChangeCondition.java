package be.zorgkring.patient.condition.usecase;

import be.zorgkring.kernel.access.Caller;
import be.zorgkring.kernel.access.Decision;
import be.zorgkring.kernel.event.Work;
import be.zorgkring.patient.common.domain.PartialDate;
import be.zorgkring.patient.common.domain.PatientId;
import be.zorgkring.patient.common.domain.PlainText;
import be.zorgkring.patient.common.domain.RecordRefusal;
import be.zorgkring.patient.common.domain.Step;
import be.zorgkring.patient.common.usecase.Answer;
import be.zorgkring.patient.common.usecase.Births;
import be.zorgkring.patient.common.usecase.RecordDoor;
import be.zorgkring.patient.common.usecase.RecordDoor.Writer;
import be.zorgkring.patient.condition.domain.Course;
import be.zorgkring.patient.condition.domain.RecordedCondition;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.LongPredicate;

/** Changes how a condition goes, or ends it; nobody moves one into or out of a category that they may not write. */
@ApplicationScoped
public class ChangeCondition {

    private final RecordDoor door;
    private final Conditions conditions;
    private final Births births;
    private final Clock clock;

    ChangeCondition(RecordDoor door, Conditions conditions, Births births, Clock clock) {
        this.door = door;
        this.conditions = conditions;
        this.births = births;
        this.clock = clock;
    }

    /** Which condition, as the caller saw it. */
    public record Seen(PatientId patientId, UUID conditionId, LongPredicate versionExpected) {}

    public Uni<Answer<RecordedCondition>> change(Work work, Caller caller, Seen seen, PlainText label, Course course) {
        return next(work, caller, seen, (known, writer) -> known.change(label, course, writer.author()));
    }

    public Uni<Answer<RecordedCondition>> end(Work work, Caller caller, Seen seen, PartialDate on) {
        return next(work, caller, seen, (known, writer) -> known.end(on));
    }

    private Uni<Answer<RecordedCondition>> next(
            Work work, Caller caller, Seen seen, BiFunction<RecordedCondition, Writer, Step<RecordedCondition>> move) {
        return door.write(work, caller, seen.patientId(), ReadConditions.BOTH, writer -> conditions
                .of(work, writer.records())
                .chain(all -> {
                    Optional<RecordedCondition> found = all.stream()
                            .filter(condition -> condition.id().equals(seen.conditionId()))
                            .filter(condition -> isOf(writer, condition))
                            .findFirst();
                    if (found.isEmpty()) {
                        return Answer.refused(RecordRefusal.NO_SUCH_CONDITION);
                    }
                    RecordedCondition known = found.get();
                    if (!seen.versionExpected().test(known.version())) {
                        return Answer.changedMeanwhile(known.version());
                    }
                    return switch (move.apply(known, writer)) {
                        case Step.Refused<RecordedCondition> refused -> Answer.refused(refused.refusal());
                        case Step.Taken<RecordedCondition>(RecordedCondition next) ->
                            isOf(writer, next)
                                    ? keep(work, seen.patientId(), next, writer)
                                    : Answer.notYours(new Decision.Refused(Decision.Reason.CATEGORY_NOT_PERMITTED));
                    };
                }));
    }

    private Uni<Answer<RecordedCondition>> keep(Work work, PatientId patientId, RecordedCondition next, Writer writer) {
        return births.of(work, patientId)
                .chain(born -> born.filter(birth -> next.condition().course().isBefore(birth))
                                .isPresent()
                        ? Answer.refused(RecordRefusal.CONDITION_BEFORE_BIRTH)
                        : conditions
                                .change(work, next, writer.author(), clock.instant())
                                .chain(() -> Answer.done(next)));
    }

    private static boolean isOf(Writer writer, RecordedCondition condition) {
        return writer.allowed().covers(ReadConditions.category(condition.condition()));
    }
}
