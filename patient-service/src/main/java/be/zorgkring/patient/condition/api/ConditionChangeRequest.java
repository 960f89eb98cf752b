package be.zorgkring.patient.condition.api;

import be.zorgkring.kernel.input.Checked;
import be.zorgkring.kernel.input.Flaw;
import java.time.LocalDate;

/** Body of {@code PUT /api/patients/{id}/conditions/{conditionId}}: the whole of what can change, as when it was recorded. */
record ConditionChangeRequest(
        String label, String onset, String clinicalStatus, String verification, String ended, String sensitive) {

    static Checked<ConditionRequest.Change> read(ConditionChangeRequest request, LocalDate today) {
        return request == null
                ? Checked.flawed(Flaw.REQUIRED)
                : new ConditionRequest(
                                null,
                                null,
                                request.label(),
                                request.onset(),
                                request.clinicalStatus(),
                                request.verification(),
                                request.ended(),
                                request.sensitive())
                        .change(today);
    }

    @Override
    public String toString() {
        return "ConditionChangeRequest[redacted]";
    }
}
