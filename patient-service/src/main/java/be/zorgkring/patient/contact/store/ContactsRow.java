package be.zorgkring.patient.contact.store;

import be.zorgkring.patient.common.domain.Author;
import be.zorgkring.patient.common.domain.PlainText;
import be.zorgkring.patient.common.domain.Versioned;
import be.zorgkring.patient.contact.domain.Address;
import be.zorgkring.patient.contact.domain.Contacts;
import be.zorgkring.patient.contact.domain.EmailAddress;
import be.zorgkring.patient.contact.domain.Phone;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** How one person is reached, as stored. */
@Entity
@Table(name = "contacts")
class ContactsRow {

    @Id
    @Column(name = "patient_id")
    UUID patientId;

    long version;

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

    @Column(name = "author_kind")
    String authorKind;

    String author;

    @Column(name = "told_at")
    Instant toldAt;

    @ElementCollection
    @OrderColumn(name = "position")
    @CollectionTable(name = "contact_person", joinColumns = @JoinColumn(name = "patient_id"))
    List<ContactPersonRow> persons = new ArrayList<>();

    protected ContactsRow() {}

    ContactsRow(UUID patientId) {
        this.patientId = patientId;
    }

    /** Needs the persons to be loaded. */
    Versioned<Contacts> contacts() {
        return new Versioned<>(
                version,
                new Contacts(
                        Optional.ofNullable(phone).map(Phone::new),
                        Optional.ofNullable(email).map(EmailAddress::new),
                        Optional.ofNullable(street).map(each -> address()),
                        persons.stream().map(ContactPersonRow::person).toList()));
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

    void take(Versioned<Contacts> told, Author by, Instant at) {
        Contacts contacts = told.value();
        Optional<Address> address = contacts.address();
        version = told.version();
        phone = contacts.phone().map(Phone::value).orElse(null);
        email = contacts.email().map(EmailAddress::value).orElse(null);
        street = address.map(each -> each.street().value()).orElse(null);
        houseNumber = address.map(each -> each.number().value()).orElse(null);
        box = address.flatMap(Address::box).map(PlainText::value).orElse(null);
        postalCode = address.map(Address::postalCode).orElse(null);
        city = address.map(each -> each.city().value()).orElse(null);
        country = address.map(Address::country).orElse(null);
        authorKind = by.kind().code();
        author = by.id().orElse(null);
        toldAt = at;
        persons.clear();
        contacts.persons().forEach(person -> persons.add(ContactPersonRow.of(person)));
    }
}
