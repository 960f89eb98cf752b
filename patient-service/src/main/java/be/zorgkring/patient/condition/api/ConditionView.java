package be.zorgkring.patient.condition.api;

import be.zorgkring.kernel.input.Coded;
import be.zorgkring.patient.common.api.AuthorView;
import be.zorgkring.patient.common.domain.PartialDate;
import be.zorgkring.patient.condition.domain.Course;
import be.zorgkring.patient.condition.domain.RecordedCondition;
import be.zorgkring.patient.condition.usecase.ReadConditions;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;

/**
 * A condition as it is read.
 *
 * @param category {@code conditions} or {@code mental-health}: whose eyes it is for
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ConditionView(
        UUID conditionId,
        long version,
        String system,
        String code,
        String label,
        String onset,
        String clinicalStatus,
        String verification,
        String ended,
        String sensitive,
        String category,
        AuthorView recordedBy,
        Instant recordedAt) {

    static ConditionView of(RecordedCondition recorded) {
        Course course = recorded.condition().course();
        return new ConditionView(
                recorded.id(),
                recorded.version(),
                recorded.condition().code().system().code(),
                recorded.condition().code().value(),
                recorded.condition().label().value(),
                course.onset().map(PartialDate::text).orElse(null),
                course.status().code(),
                course.verification().code(),
                course.ended().map(PartialDate::text).orElse(null),
                course.sensitivity().map(Coded::code).orElse(null),
                ReadConditions.category(recorded.condition()).code(),
                AuthorView.of(recorded.recordedBy()),
                recorded.recordedAt());
    }
}
