package be.zorgkring.patient.contact.api;

import be.zorgkring.patient.common.api.CodeWords;
import be.zorgkring.patient.common.domain.PlainText;
import be.zorgkring.patient.contact.domain.Address;
import be.zorgkring.patient.contact.domain.ContactPerson;
import be.zorgkring.patient.contact.domain.Contacts;
import be.zorgkring.patient.contact.domain.EmailAddress;
import be.zorgkring.patient.contact.domain.Phone;
import be.zorgkring.patient.contact.domain.Relationship;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How the person is reached, as it is read; what they did not tell is null. */
public record ContactsView(
        @Nullable String phone,
        @Nullable String email,
        @Nullable AddressView address,
        List<PersonView> persons) {

    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record AddressView(
            String street, String number, @Nullable String box, String postalCode, String city, String country) {

        static AddressView of(Address address) {
            return new AddressView(
                    address.street().value(),
                    address.number().value(),
                    address.box().map(PlainText::value).orElse(null),
                    address.postalCode(),
                    address.city().value(),
                    address.country());
        }
    }

    /** @param relationshipLabel in the reader's language */
    public record PersonView(String name, Relationship relationship, String relationshipLabel, String phone) {

        static PersonView of(ContactPerson person, CodeWords words) {
            return new PersonView(
                    person.name().value(),
                    person.relationship(),
                    words.of("relationship", person.relationship()),
                    person.phone().value());
        }
    }

    public static ContactsView of(Contacts contacts, CodeWords words) {
        return new ContactsView(
                contacts.phone().map(Phone::value).orElse(null),
                contacts.email().map(EmailAddress::value).orElse(null),
                contacts.address().map(AddressView::of).orElse(null),
                contacts.persons().stream()
                        .map(person -> PersonView.of(person, words))
                        .toList());
    }
}
