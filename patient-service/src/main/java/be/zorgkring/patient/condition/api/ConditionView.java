package be.zorgkring.patient.condition.api;

import be.zorgkring.patient.common.api.AuthorView;
import be.zorgkring.patient.common.domain.PartialDate;
import be.zorgkring.patient.condition.domain.ClinicalStatus;
import be.zorgkring.patient.condition.domain.CodeSystem;
import be.zorgkring.patient.condition.domain.Course;
import be.zorgkring.patient.condition.domain.RecordedCondition;
import be.zorgkring.patient.condition.domain.Sensitivity;
import be.zorgkring.patient.condition.domain.Verification;
import be.zorgkring.patient.condition.usecase.ReadConditions;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A condition as it is read.
 *
 * @param category {@code conditions} or {@code mental-health}: whose eyes it is for
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ConditionView(
        UUID conditionId,
        long version,
        CodeSystem system,
        String code,
        String label,
        @Nullable String onset,
        ClinicalStatus clinicalStatus,
        Verification verification,
        @Nullable String ended,
        @Nullable Sensitivity sensitive,

        @Schema(enumeration = {"conditions", "mental-health"})
        String category,

        AuthorView recordedBy,
        Instant recordedAt) {

    static ConditionView of(RecordedCondition recorded) {
        Course course = recorded.condition().course();
        return new ConditionView(
                recorded.id(),
                recorded.version(),
                recorded.condition().code().system(),
                recorded.condition().code().value(),
                recorded.condition().label().value(),
                course.onset().map(PartialDate::text).orElse(null),
                course.status(),
                course.verification(),
                course.ended().map(PartialDate::text).orElse(null),
                course.sensitivity().orElse(null),
                ReadConditions.category(recorded.condition()).code(),
                AuthorView.of(recorded.recordedBy()),
                recorded.recordedAt());
    }
}
