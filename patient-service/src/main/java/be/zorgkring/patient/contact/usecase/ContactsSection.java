package be.zorgkring.patient.contact.usecase;

import be.zorgkring.kernel.access.Access.DataCategory;
import be.zorgkring.patient.common.usecase.RecordAccess;
import be.zorgkring.patient.common.usecase.RecordSection;
import be.zorgkring.patient.common.usecase.Sections;
import be.zorgkring.patient.contact.domain.Contacts;
import jakarta.inject.Singleton;
import java.time.Clock;

/** How the person is reached. */
@Singleton
public class ContactsSection extends RecordSection<Contacts> {

    ContactsSection(RecordAccess access, Sections<Contacts> stored, Clock clock) {
        super(access, stored, clock, DataCategory.CONTACT);
    }
}
