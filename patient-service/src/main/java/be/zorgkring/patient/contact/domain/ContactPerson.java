package be.zorgkring.patient.contact.domain;

import be.zorgkring.patient.common.domain.PlainText;

/** Somebody whom the person wishes to be called. */
public record ContactPerson(PlainText name, Relationship relationship, Phone phone) {

    public static final int MOST = 10;
    public static final int LONGEST_NAME = 100;

    @Override
    public String toString() {
        return "ContactPerson[redacted]";
    }
}
