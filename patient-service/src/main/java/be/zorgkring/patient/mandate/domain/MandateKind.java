package be.zorgkring.patient.mandate.domain;

import be.zorgkring.kernel.input.Coded;

/** What makes somebody the one who acts for a person. */
public enum MandateKind implements Coded {
    PARENT,
    LEGAL_REPRESENTATIVE,
    TRUSTED_PERSON,
    INFORMAL_CARER;

    /** The person gives these as they like and takes them back; the others rest on the law. */
    public boolean isThePersonsToGive() {
        return switch (this) {
            case TRUSTED_PERSON, INFORMAL_CARER -> true;
            case PARENT, LEGAL_REPRESENTATIVE -> false;
        };
    }
}
