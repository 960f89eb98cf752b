package be.zorgkring.patient.mandate.domain;

import be.zorgkring.kernel.input.Coded;
import be.zorgkring.patient.common.domain.PlainText;

/**
 * What a registered mandate rests on.
 *
 * @param reference by which the document is found again where it is kept
 */
public record MandateEvidence(EvidenceKind kind, PlainText reference) {

    public static final int LONGEST_REFERENCE = 100;

    /** Documents that prove a mandate. */
    public enum EvidenceKind implements Coded {
        BIRTH_CERTIFICATE,
        COURT_ORDER,
        NOTARIAL_DEED,
        EHEALTH
    }
}
