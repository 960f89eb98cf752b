package be.zorgkring.patient.rectification.api;

import be.zorgkring.patient.rectification.domain.Field;
import be.zorgkring.patient.rectification.domain.Rectification;
import be.zorgkring.patient.rectification.domain.Rectification.Deciding;
import be.zorgkring.patient.rectification.domain.RectificationStatus;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A request for rectification, as the person and the health data manager read it.
 *
 * @param decisionReason why it was decided so
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record RectificationView(
        UUID rectificationId,
        UUID patientId,
        Field field,
        @Nullable String wanted,
        @Nullable String why,
        Instant askedAt,
        RectificationStatus state,
        @Nullable Instant decidedAt,
        @Nullable String decisionReason) {

    public static RectificationView of(Rectification request) {
        Deciding deciding =
                switch (request.state()) {
                    case Rectification.Open open -> null;
                    case Rectification.Accepted(Deciding accepted) -> accepted;
                    case Rectification.Refused(Deciding refused) -> refused;
                };
        return new RectificationView(
                request.id(),
                request.patientId().value(),
                request.field(),
                request.wanted(),
                request.why(),
                request.askedAt(),
                request.state().status(),
                deciding == null ? null : deciding.at(),
                deciding == null ? null : deciding.reason());
    }

    /** As asked, but for what was said in free words. */
    public RectificationView withoutWords() {
        return new RectificationView(rectificationId, patientId, field, null, null, askedAt, state, decidedAt, null);
    }
}
