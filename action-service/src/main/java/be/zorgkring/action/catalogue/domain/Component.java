package be.zorgkring.action.catalogue.domain;

import be.zorgkring.kernel.input.Coded;

/** The fourteen components of a pilot project; each action says which it serves. */
public enum Component implements Coded {
    PATIENT_EMPOWERMENT("C01"),
    SUPPORT_OF_INFORMAL_CARER("C02"),
    CASE_MANAGEMENT("C03"),
    JOB_RETENTION("C04"),
    PREVENTION("C05"),
    CONSULTATION_AND_COORDINATION("C06"),
    CONTINUITY_OF_CARE("C07"),
    EXPERIENCE_OF_PATIENTS_AND_FAMILIES("C08"),
    INTEGRATED_RECORD("C09"),
    MULTIDISCIPLINARY_GUIDELINES("C10"),
    QUALITY_CULTURE("C11"),
    ADAPTED_FINANCING("C12"),
    RISK_STRATIFICATION("C13"),
    CHANGE_MANAGEMENT("C14");

    private final String code;

    Component(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
