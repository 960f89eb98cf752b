package be.zorgkring.patient.contact.api;

import be.zorgkring.kernel.input.Checked;
import be.zorgkring.kernel.input.Coded;
import be.zorgkring.kernel.input.Fields;
import be.zorgkring.kernel.input.Flaw;
import be.zorgkring.patient.common.domain.PlainText;
import be.zorgkring.patient.contact.domain.Address;
import be.zorgkring.patient.contact.domain.ContactPerson;
import be.zorgkring.patient.contact.domain.Contacts;
import be.zorgkring.patient.contact.domain.EmailAddress;
import be.zorgkring.patient.contact.domain.Phone;
import be.zorgkring.patient.contact.domain.Relationship;
import java.util.List;
import java.util.Optional;

/**
 * Body of {@code PUT /api/patients/{id}/contacts}: the whole; what is absent is taken out.
 *
 * @param phone international, or Belgian as people write it
 * @param persons at most ten, in the order in which they are called
 */
record ContactsRequest(String phone, String email, AddressRequest address, List<PersonRequest> persons) {

    /** @param country ISO 3166-1, two letters; {@code BE} when absent */
    record AddressRequest(String street, String number, String box, String postalCode, String city, String country) {

        private Checked<Address> read() {
            Fields fields = new Fields();
            PlainText road = fields.need("/street", street, raw -> PlainText.read(raw, Address.LONGEST_LINE));
            PlainText house = fields.need("/number", number, raw -> PlainText.read(raw, Address.LONGEST_NUMBER));
            PlainText unit = fields.maybe("/box", box, raw -> PlainText.read(raw, Address.LONGEST_NUMBER));
            String land = fields.need("/country", country == null ? Address.BELGIUM : country, Address::readCountry);
            String code = fields.need("/postalCode", postalCode, raw -> Address.readPostalCode(land, raw));
            PlainText place = fields.need("/city", city, raw -> PlainText.readName(raw, Address.LONGEST_LINE));
            return fields.sound(() -> new Address(road, house, Optional.ofNullable(unit), code, place, land));
        }
    }

    /** @param relationship code of {@code cd-contact-person} */
    record PersonRequest(String name, String relationship, String phone) {

        private Checked<ContactPerson> read() {
            Fields fields = new Fields();
            PlainText called = fields.need("/name", name, raw -> PlainText.readName(raw, ContactPerson.LONGEST_NAME));
            Relationship as = fields.need("/relationship", relationship, raw -> Coded.read(Relationship.class, raw));
            Phone number = fields.need("/phone", phone, Phone::read);
            return fields.sound(() -> new ContactPerson(called, as, number));
        }
    }

    static Checked<Contacts> read(ContactsRequest request) {
        if (request == null) {
            return Checked.flawed(Flaw.REQUIRED);
        }
        Fields fields = new Fields();
        Phone phone = fields.maybe("/phone", request.phone(), Phone::read);
        EmailAddress email = fields.maybe("/email", request.email(), EmailAddress::read);
        Address address = fields.maybe("/address", request.address(), AddressRequest::read);
        List<ContactPerson> persons =
                fields.each("/persons", request.persons(), 0, ContactPerson.MOST, PersonRequest::read);
        return fields.sound(() -> new Contacts(
                Optional.ofNullable(phone), Optional.ofNullable(email), Optional.ofNullable(address), persons));
    }

    @Override
    public String toString() {
        return "ContactsRequest[redacted]";
    }
}
