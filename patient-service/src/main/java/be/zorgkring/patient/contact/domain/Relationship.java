package be.zorgkring.patient.contact.domain;

import be.zorgkring.kernel.input.Coded;
import java.util.Locale;

/** What a contact person is to the person: the codes of the Belgian {@code cd-contact-person}. */
public enum Relationship implements Coded {
    FATHER,
    MOTHER,
    CHILD,
    SPOUSE,
    HUSBAND,
    PARTNER,
    BROTHER,
    SISTER,
    BROTHERINLAW,
    SISTERINLAW,
    TUTOR,
    NOTARY,
    LAWYER,
    EMPLOYER,
    GRANDPARENT,
    GRANDCHILD,
    SON,
    DAUGHTER,
    NEIGHBOUR,
    STEPSON,
    STEPDAUGHTER,
    STEPFATHER,
    STEPMOTHER;

    /** The list of eHealth writes its words without hyphens. */
    @Override
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
