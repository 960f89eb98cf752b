package be.zorgkring.patient.condition.domain;

import be.zorgkring.patient.common.domain.Author;
import be.zorgkring.patient.common.domain.PartialDate;
import be.zorgkring.patient.common.domain.PlainText;
import be.zorgkring.patient.common.domain.RecordRefusal;
import be.zorgkring.patient.common.domain.Step;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A condition in the record, with who put it there. Only a profession confirms; what a person or a carer tells is
 * provisional until then.
 *
 * @param version grows by one per change
 */
public record RecordedCondition(UUID id, long version, Condition condition, Author recordedBy, Instant recordedAt) {

    /** @param known what stands in the record already */
    public static Step<RecordedCondition> add(
            UUID id, Condition condition, List<RecordedCondition> known, Author by, Instant at) {
        if (!mayState(condition.course(), by)) {
            return new Step.Refused<>(RecordRefusal.CONFIRMATION_IS_CLINICAL);
        }
        if (known.stream().anyMatch(other -> other.isStill(condition))) {
            return new Step.Refused<>(RecordRefusal.CONDITION_KNOWN);
        }
        if (known.size() >= Condition.MOST) {
            return new Step.Refused<>(RecordRefusal.TOO_MANY_CONDITIONS);
        }
        return new Step.Taken<>(new RecordedCondition(id, 1, condition, by, at));
    }

    public Step<RecordedCondition> change(PlainText label, Course course, Author by) {
        return mayState(course, by)
                ? new Step.Taken<>(next(new Condition(condition.code(), label, course)))
                : new Step.Refused<>(RecordRefusal.CONFIRMATION_IS_CLINICAL);
    }

    /** What is confirmed stays so when it ends, whoever tells that it did. */
    public Step<RecordedCondition> end(PartialDate on) {
        Course now = condition.course();
        if (!condition.isPresent()) {
            return new Step.Refused<>(RecordRefusal.CONDITION_ENDED);
        }
        if (now.onset().filter(on::isBefore).isPresent()) {
            return new Step.Refused<>(RecordRefusal.ENDS_BEFORE_ONSET);
        }
        return new Step.Taken<>(next(new Condition(condition.code(), condition.label(), now.resolved(on))));
    }

    private RecordedCondition next(Condition changed) {
        return new RecordedCondition(id, version + 1, changed, recordedBy, recordedAt);
    }

    /** One that is told again is the same; what is hidden from others must not be given away by that. */
    private boolean isStill(Condition told) {
        return condition.code().equals(told.code())
                && condition.isPresent()
                && condition.isMentalHealth() == told.isMentalHealth();
    }

    private static boolean mayState(Course course, Author by) {
        return switch (course.verification()) {
            case PROVISIONAL -> true;
            case CONFIRMED -> by.isClinical();
        };
    }
}
