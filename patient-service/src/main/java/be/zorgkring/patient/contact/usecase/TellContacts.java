package be.zorgkring.patient.contact.usecase;

import be.zorgkring.kernel.access.Access.DataCategory;
import be.zorgkring.kernel.access.Caller;
import be.zorgkring.kernel.event.Work;
import be.zorgkring.patient.common.domain.PatientId;
import be.zorgkring.patient.common.domain.Step;
import be.zorgkring.patient.common.domain.Versioned;
import be.zorgkring.patient.common.usecase.Answer;
import be.zorgkring.patient.common.usecase.RecordDoor;
import be.zorgkring.patient.common.usecase.TellWhole;
import be.zorgkring.patient.common.usecase.WholePart;
import be.zorgkring.patient.contact.domain.Contacts;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.function.LongPredicate;

/** Shows how the person is reached, and takes over what they tell of it. */
@ApplicationScoped
public class TellContacts implements TellWhole<Contacts> {

    private final WholePart<Contacts> part;

    TellContacts(RecordDoor door, ContactsOf contacts, Clock clock) {
        this.part = new WholePart<>(door, contacts, clock, DataCategory.CONTACT);
    }

    @Override
    public Uni<Answer<Versioned<Contacts>>> show(Work work, Caller caller, PatientId patientId) {
        return part.show(work, caller, patientId);
    }

    @Override
    public Uni<Answer<Versioned<Contacts>>> tell(
            Work work, Caller caller, PatientId patientId, LongPredicate versionExpected, Contacts told) {
        return part.tell(
                work,
                caller,
                patientId,
                versionExpected,
                (known, by) -> new Step.Taken<>(told),
                (record, next) -> Uni.createFrom().voidItem());
    }
}
