package be.zorgkring.patient.contact.store;

import be.zorgkring.patient.common.store.StoredSections;
import be.zorgkring.patient.contact.domain.Contacts;
import jakarta.enterprise.context.ApplicationScoped;

@ApplicationScoped
class StoredContacts extends StoredSections<Contacts, ContactsRow> {

    StoredContacts() {
        super(ContactsRow.class, ContactsRow::new, Contacts.NONE);
    }
}
