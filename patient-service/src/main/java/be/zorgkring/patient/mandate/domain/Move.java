package be.zorgkring.patient.mandate.domain;

/** What came of asking for a mandate, or for a change of one. */
public sealed interface Move {

    /** The next version, to be stored and announced. */
    record Changed(Mandate mandate, MandateChange change) implements Move {}

    record Refused(MandateRefusal refusal) implements Move {}
}
