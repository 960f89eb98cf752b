package be.zorgkring.patient.condition.api;

import be.zorgkring.kernel.input.Checked;
import be.zorgkring.patient.common.domain.PartialDate;
import be.zorgkring.patient.condition.domain.ClinicalStatus;
import be.zorgkring.patient.condition.domain.Condition;
import be.zorgkring.patient.condition.domain.Sensitivity;
import be.zorgkring.patient.condition.domain.Verification;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Body of {@code PUT /api/patients/{id}/conditions/{conditionId}}: the whole of what can change, as when it was recorded. */
@Schema(requiredProperties = {"label", "clinicalStatus", "verification"})
record ConditionChangeRequest(
        @Schema(maxLength = Condition.LONGEST_LABEL) String label,
        @Schema(pattern = PartialDate.PATTERN) String onset,
        @Schema(implementation = ClinicalStatus.class) String clinicalStatus,
        @Schema(implementation = Verification.class) String verification,
        @Schema(pattern = PartialDate.PATTERN) String ended,
        @Schema(implementation = Sensitivity.class) String sensitive) {

    Checked<ConditionRequest.Change> read(LocalDate today) {
        return new ConditionRequest(null, null, label, onset, clinicalStatus, verification, ended, sensitive)
                .change(today);
    }

    @Override
    public String toString() {
        return "ConditionChangeRequest[redacted]";
    }
}
