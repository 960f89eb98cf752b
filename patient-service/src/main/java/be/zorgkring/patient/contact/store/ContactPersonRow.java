package be.zorgkring.patient.contact.store;

import be.zorgkring.kernel.input.Coded;
import be.zorgkring.patient.common.domain.PlainText;
import be.zorgkring.patient.contact.domain.ContactPerson;
import be.zorgkring.patient.contact.domain.Phone;
import be.zorgkring.patient.contact.domain.Relationship;
import jakarta.persistence.Embeddable;

/** A contact person, as stored. */
@Embeddable
record ContactPersonRow(String name, String relationship, String phone) {

    static ContactPersonRow of(ContactPerson person) {
        return new ContactPersonRow(
                person.name().value(),
                person.relationship().code(),
                person.phone().value());
    }

    ContactPerson person() {
        return new ContactPerson(new PlainText(name), Coded.of(Relationship.class, relationship), new Phone(phone));
    }
}
