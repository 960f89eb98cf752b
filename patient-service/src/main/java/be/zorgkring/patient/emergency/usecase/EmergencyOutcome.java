package be.zorgkring.patient.emergency.usecase;

import be.zorgkring.kernel.access.Decision;
import be.zorgkring.patient.emergency.domain.EmergencyAccess;
import be.zorgkring.patient.emergency.domain.EmergencyRefusal;

/** What came of opening, closing or reviewing an emergency access. */
public sealed interface EmergencyOutcome {

    record Done(EmergencyAccess access) implements EmergencyOutcome {}

    /** The access rule does not let this caller near the record, or cannot say now. */
    record NotPermitted(Decision.Refused decision) implements EmergencyOutcome {}

    record Refused(EmergencyRefusal refusal) implements EmergencyOutcome {}
}
