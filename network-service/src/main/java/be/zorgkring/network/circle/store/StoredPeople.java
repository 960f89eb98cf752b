package be.zorgkring.network.circle.store;

import be.zorgkring.kernel.event.Work;
import be.zorgkring.network.circle.domain.AccountId;
import be.zorgkring.network.circle.domain.PatientId;
import be.zorgkring.network.circle.usecase.People;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Reads the accounts and the mandates of persons from the access tables, where the kernel keeps what patient-service tells. */
@ApplicationScoped
class StoredPeople implements People {

    private static final String PERSON = """
            select count(*) > 0 from access_person
            where account_id = :account and patient_id in (select id from records_of_person(:patient) as id)
            """;

    private static final String DECIDES = "scope in ('decide', 'all')";

    private static final String COMPOSE = """
            select asked.id from (
                select cast(each as uuid) as id from unnest(string_to_array(cast(:patients as text), ',')) as each) asked
            where exists (select from access_person where account_id is not null
                          and patient_id in (select id from records_of_person(asked.id) as id))
               or exists (select from active_mandates(:now) where account_id is not null
                          and patient_id in (select id from records_of_person(asked.id) as id) and\s""" + DECIDES + ")";

    private static final String REPRESENTED = """
            select count(*) > 0 from active_mandates(:now)
            where patient_id in (select id from records_of_person(:patient) as id) and account_id = :account and\s""" + DECIDES;

    @Override
    public Uni<Boolean> isPerson(Work work, PatientId patient, AccountId account) {
        return work.sql(PERSON, Boolean.class)
                .setParameter("patient", patient.value())
                .setParameter("account", account.value())
                .getSingleResult();
    }

    @Override
    public Uni<Set<PatientId>> whoCompose(Work work, Collection<PatientId> patients, Instant now) {
        return work.sql(COMPOSE, UUID.class)
                .setParameter("now", now)
                .setParameter(
                        "patients",
                        patients.stream().map(each -> each.value().toString()).collect(Collectors.joining(",")))
                .getResultList()
                .map(found -> found.stream().map(PatientId::new).collect(Collectors.toSet()));
    }

    @Override
    public Uni<Boolean> isRepresented(Work work, PatientId patient, AccountId by, Instant now) {
        return work.sql(REPRESENTED, Boolean.class)
                .setParameter("patient", patient.value())
                .setParameter("account", by.value())
                .setParameter("now", now)
                .getSingleResult();
    }
}
