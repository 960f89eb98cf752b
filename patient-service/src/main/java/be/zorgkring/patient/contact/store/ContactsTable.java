package be.zorgkring.patient.contact.store;

import be.zorgkring.kernel.event.Work;
import be.zorgkring.patient.common.domain.Author;
import be.zorgkring.patient.common.domain.PatientId;
import be.zorgkring.patient.common.domain.Versioned;
import be.zorgkring.patient.contact.domain.Contacts;
import be.zorgkring.patient.contact.usecase.ContactsOf;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;

/** The tables {@code contacts} and {@code contact_person}. */
@ApplicationScoped
class ContactsTable implements ContactsOf {

    @Override
    public Uni<Versioned<Contacts>> of(Work work, PatientId patientId) {
        return row(work, patientId)
                .map(found -> found.map(ContactsRow::contacts).orElse(new Versioned<>(0, Contacts.NONE)));
    }

    @Override
    public Uni<Void> keep(Work work, PatientId patientId, Versioned<Contacts> part, Author by, Instant at) {
        return row(work, patientId).chain(found -> {
            ContactsRow row = found.orElseGet(() -> new ContactsRow(patientId.value()));
            row.take(part, by, at);
            return found.isPresent()
                    ? work.session().flush()
                    : work.session().persist(row).chain(() -> work.session().flush());
        });
    }

    private static Uni<Optional<ContactsRow>> row(Work work, PatientId patientId) {
        return work.session()
                .createSelectionQuery(
                        "from ContactsRow c left join fetch c.persons where c.patientId = :patient", ContactsRow.class)
                .setParameter("patient", patientId.value())
                .getSingleResultOrNull()
                .map(Optional::ofNullable);
    }
}
