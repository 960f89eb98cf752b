package be.zorgkring.patient.common.domain;

/** All that can be wrong with one field; the code is part of the interface and never changes. */
public enum Flaw {
    REQUIRED("field.required"),
    UNKNOWN_CODE("field.unknown-code"),
    TOO_LONG("field.too-long"),
    TOO_FEW("field.too-few"),
    TOO_MANY("field.too-many"),
    DUPLICATE("field.duplicate"),
    UNWANTED("field.unwanted"),
    IN_FUTURE("field.future"),
    CONTROL_CHARACTER("text.control-character"),
    NO_LETTER("text.no-letter"),
    UUID_FORMAT("uuid.format"),
    DATE_FORMAT("date.format"),
    INSTANT_FORMAT("instant.format"),
    BEFORE_1900("birth-date.before-1900"),
    INSZ_FORMAT("insz.format"),
    INSZ_MONTH("insz.month"),
    INSZ_CHECK_DIGITS("insz.check-digits"),
    INSZ_YEAR_IN_FUTURE("insz.year-in-future"),
    INSZ_SERIAL_NEVER_ISSUED("insz.serial-never-issued"),
    NIS_FORMAT("nis.format"),
    NIS_NOT_A_MUNICIPALITY("nis.not-a-municipality"),
    LANGUAGE_TAG("language.tag"),
    ICD_10_CODE("icd-10.code"),
    SNOMED_CT_CODE("snomed-ct.code"),
    SNOMED_CT_CHECK_DIGIT("snomed-ct.check-digit"),
    CD_HCPARTY_CODE("cd-hcparty.code"),
    PILOT_CODE_FORMAT("pilot.code-format"),
    CONSENT_NOT_GIVEN("consent.not-given"),
    CONSENT_BEFORE_BIRTH("consent.before-birth"),
    DIFFERS_FROM_INSZ("insz.states-otherwise");

    private final String code;

    Flaw(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }
}
