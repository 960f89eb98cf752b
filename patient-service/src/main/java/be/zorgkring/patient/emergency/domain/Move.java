package be.zorgkring.patient.emergency.domain;

/** What came of asking an emergency access to change. */
public sealed interface Move {

    /** The next version, to be stored and announced. */
    record Changed(EmergencyAccess access) implements Move {}

    /** It was so already: nothing to store, nothing to announce. */
    record Unchanged(EmergencyAccess access) implements Move {}

    record Refused(EmergencyRefusal refusal) implements Move {}
}
