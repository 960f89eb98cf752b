package be.zorgkring.patient.contact.store;

import be.zorgkring.patient.common.domain.PlainText;
import be.zorgkring.patient.common.store.SectionRow;
import be.zorgkring.patient.contact.domain.Address;
import be.zorgkring.patient.contact.domain.Contacts;
import be.zorgkring.patient.contact.domain.EmailAddress;
import be.zorgkring.patient.contact.domain.Phone;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How one person is reached, as stored. */
@Entity
@Table(name = "contacts")
class ContactsRow extends SectionRow<Contacts> {

    String phone;

    String email;

    String street;

    @Column(name = "house_number")
    String houseNumber;

    String box;

    @Column(name = "postal_code")
    String postalCode;

    String city;

    String country;

    @ElementCollection(fetch = FetchType.EAGER)
    @OrderColumn(name = "position")
    @CollectionTable(name = "contact_person", joinColumns = @JoinColumn(name = "patient_id"))
    List<ContactPersonRow> persons = new ArrayList<>();

    @Override
    protected Contacts section() {
        return new Contacts(
                Optional.ofNullable(phone).map(Phone::new),
                Optional.ofNullable(email).map(EmailAddress::new),
                Optional.ofNullable(street).map(each -> address()),
                persons.stream().map(ContactPersonRow::person).toList());
    }

    private Address address() {
        return new Address(
                new PlainText(street),
                new PlainText(houseNumber),
                Optional.ofNullable(box).map(PlainText::new),
                postalCode,
                new PlainText(city),
                country);
    }

    @Override
    protected void take(Contacts contacts) {
        Optional<Address> address = contacts.address();
        phone = contacts.phone().map(Phone::value).orElse(null);
        email = contacts.email().map(EmailAddress::value).orElse(null);
        street = address.map(each -> each.street().value()).orElse(null);
        houseNumber = address.map(each -> each.number().value()).orElse(null);
        box = address.flatMap(Address::box).map(PlainText::value).orElse(null);
        postalCode = address.map(Address::postalCode).orElse(null);
        city = address.map(each -> each.city().value()).orElse(null);
        country = address.map(Address::country).orElse(null);
        persons.clear();
        contacts.persons().forEach(person -> persons.add(ContactPersonRow.of(person)));
    }
}
