package be.zorgkring.patient.contact.api;

import be.zorgkring.kernel.access.Access.DataCategory;
import be.zorgkring.kernel.event.Work;
import be.zorgkring.kernel.export.ExportPart;
import be.zorgkring.kernel.export.Exported;
import be.zorgkring.patient.common.api.CodeWords;
import be.zorgkring.patient.common.domain.PatientId;
import be.zorgkring.patient.common.usecase.RecordDoor;
import be.zorgkring.patient.contact.usecase.ContactsOf;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;

/** How the person is reached, in their own copy. */
@ApplicationScoped
class ContactsExport implements ExportPart {

    private final RecordDoor door;
    private final ContactsOf contacts;

    ContactsExport(RecordDoor door, ContactsOf contacts) {
        this.door = door;
        this.contacts = contacts;
    }

    @Override
    public String name() {
        return "contacts";
    }

    @Override
    public Set<DataCategory> categories() {
        return Set.of(DataCategory.CONTACT);
    }

    @Override
    public int position() {
        return 12;
    }

    @Override
    public Uni<Exported> of(Work work, Asked asked) {
        return door.records(work, new PatientId(asked.patientId()))
                .chain(records -> contacts.told(work, records))
                .map(told -> Exported.whole(ContactsView.of(told.value(), CodeWords.in(asked.language()))));
    }
}
