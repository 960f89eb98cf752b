package be.zorgkring.patient.condition.domain;

import be.zorgkring.kernel.outcome.Outcome;
import be.zorgkring.patient.common.domain.Author;
import be.zorgkring.patient.common.domain.PartialDate;
import be.zorgkring.patient.common.domain.PlainText;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A condition in the record, with who put it there. Only a profession confirms; what a person or a carer records is
 * provisional until then.
 *
 * @param version grows by one per change
 */
public record RecordedCondition(UUID id, long version, Condition condition, Author recordedBy, Instant recordedAt) {

    /** @param known what stands in the record already */
    public static Outcome<RecordedCondition> add(
            UUID id, Condition condition, List<RecordedCondition> known, Author by, Instant at) {
        if (!mayState(condition.course(), by)) {
            return Outcome.refused(ConditionRefusal.CONFIRMATION_IS_CLINICAL);
        }
        if (known.stream().anyMatch(other -> other.isStill(condition))) {
            return Outcome.refused(ConditionRefusal.CONDITION_KNOWN);
        }
        if (known.size() >= Condition.MOST) {
            return Outcome.refused(ConditionRefusal.TOO_MANY_CONDITIONS);
        }
        return Outcome.done(new RecordedCondition(id, 1, condition, by, at));
    }

    public Outcome<RecordedCondition> change(PlainText label, Course course, Author by) {
        return mayState(course, by)
                ? Outcome.done(next(new Condition(condition.code(), label, course)))
                : Outcome.refused(ConditionRefusal.CONFIRMATION_IS_CLINICAL);
    }

    /** What is confirmed stays so when it ends, whoever records that it did. */
    public Outcome<RecordedCondition> end(PartialDate on) {
        Course now = condition.course();
        if (!condition.isPresent()) {
            return Outcome.refused(ConditionRefusal.CONDITION_ENDED);
        }
        if (now.onset().filter(on::isBefore).isPresent()) {
            return Outcome.refused(ConditionRefusal.ENDS_BEFORE_ONSET);
        }
        return Outcome.done(next(new Condition(condition.code(), condition.label(), now.resolved(on))));
    }

    private RecordedCondition next(Condition changed) {
        return new RecordedCondition(id, version + 1, changed, recordedBy, recordedAt);
    }

    /** One that is recorded again is the same; what is hidden from others must not be given away by that. */
    private boolean isStill(Condition other) {
        return condition.code().equals(other.code())
                && condition.isPresent()
                && condition.isMentalHealth() == other.isMentalHealth();
    }

    private static boolean mayState(Course course, Author by) {
        return switch (course.verification()) {
            case PROVISIONAL -> true;
            case CONFIRMED -> by.isClinical();
        };
    }
}
