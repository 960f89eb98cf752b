package be.zorgkring.patient.contact.api;

import be.zorgkring.kernel.input.Checked;
import be.zorgkring.kernel.input.Coded;
import be.zorgkring.kernel.input.Fields;
import be.zorgkring.patient.common.domain.PlainText;
import be.zorgkring.patient.contact.domain.Address;
import be.zorgkring.patient.contact.domain.ContactPerson;
import be.zorgkring.patient.contact.domain.Contacts;
import be.zorgkring.patient.contact.domain.EmailAddress;
import be.zorgkring.patient.contact.domain.Phone;
import be.zorgkring.patient.contact.domain.Relationship;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Body of {@code PUT /api/patients/{id}/contacts}: the whole; what is absent is taken out.
 *
 * @param phone international, or Belgian as people write it
 * @param persons at most ten, in the order in which they are called
 */
record ContactsRequest(
        @Schema(pattern = Phone.WRITTEN) String phone,
        @Schema(maxLength = EmailAddress.LONGEST) String email,
        AddressRequest address,
        @Schema(maxItems = ContactPerson.MOST) List<PersonRequest> persons) {

    /** @param country ISO 3166-1, two letters; {@code BE} when absent */
    @Schema(requiredProperties = {"street", "number", "postalCode", "city"})
    record AddressRequest(
            @Schema(maxLength = Address.LONGEST_LINE) String street,
            @Schema(maxLength = Address.LONGEST_NUMBER) String number,
            @Schema(maxLength = Address.LONGEST_NUMBER) String box,
            @Schema(pattern = Address.POSTAL_CODE) String postalCode,
            @Schema(maxLength = Address.LONGEST_LINE) String city,
            @Schema(pattern = "[A-Z]{2}") String country) {

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
    @Schema(requiredProperties = {"name", "relationship", "phone"})
    record PersonRequest(
            @Schema(maxLength = ContactPerson.LONGEST_NAME) String name,
            @Schema(implementation = Relationship.class) String relationship,
            @Schema(pattern = Phone.WRITTEN) String phone) {

        private Checked<ContactPerson> read() {
            Fields fields = new Fields();
            PlainText called = fields.need("/name", name, raw -> PlainText.readName(raw, ContactPerson.LONGEST_NAME));
            Relationship as = fields.need("/relationship", relationship, raw -> Coded.read(Relationship.class, raw));
            Phone number = fields.need("/phone", phone, Phone::read);
            return fields.sound(() -> new ContactPerson(called, as, number));
        }
    }

    Checked<Contacts> read() {
        Fields fields = new Fields();
        Phone number = fields.maybe("/phone", phone, Phone::read);
        EmailAddress mail = fields.maybe("/email", email, EmailAddress::read);
        Address post = fields.maybe("/address", address, AddressRequest::read);
        List<ContactPerson> others = fields.each("/persons", persons, 0, ContactPerson.MOST, PersonRequest::read);
        return fields.sound(() -> new Contacts(
                Optional.ofNullable(number), Optional.ofNullable(mail), Optional.ofNullable(post), others));
    }

    @Override
    public String toString() {
        return "ContactsRequest[redacted]";
    }
}
