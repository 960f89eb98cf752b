package be.zorgkring.patient.contact.domain;

import java.util.List;
import java.util.Optional;

/**
 * How to reach the person and those around them; they are told and changed as a whole.
 *
 * @param persons whom to call, the first one first
 */
public record Contacts(
        Optional<Phone> phone, Optional<EmailAddress> email, Optional<Address> address, List<ContactPerson> persons) {

    public static final Contacts NONE = new Contacts(Optional.empty(), Optional.empty(), Optional.empty(), List.of());

    public Contacts {
        persons = List.copyOf(persons);
    }

    @Override
    public String toString() {
        return "Contacts[redacted]";
    }
}
