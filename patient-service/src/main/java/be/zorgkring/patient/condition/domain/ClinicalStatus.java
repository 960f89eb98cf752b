package be.zorgkring.patient.condition.domain;

import be.zorgkring.kernel.input.Coded;

/** How the condition is now; the codes are those of FHIR's {@code condition-clinical}. */
public enum ClinicalStatus implements Coded {
    ACTIVE,
    REMISSION,
    RESOLVED
}
