package be.zorgkring.network.circle.store;

import be.zorgkring.kernel.event.Work;
import be.zorgkring.network.circle.domain.AccountId;
import be.zorgkring.network.circle.domain.PatientId;
import be.zorgkring.network.circle.usecase.People;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Reads the accounts and the mandates of persons from the access tables, where the kernel keeps what patient-service tells. */
@ApplicationScoped
class KnownPeople implements People {

    private static final String REPRESENTED = """
            select count(*) > 0 from access_mandate
            where (patient_id = :patient
                   or patient_id in (select retired_id from access_alias where surviving_id = :patient and merged))
              and account_id = :account and scope in ('decide', 'all') and not revoked
              and active_from <= :now and (active_until is null or active_until > :now)
            """;

    @Override
    public Uni<Optional<AccountId>> accountOf(Work work, PatientId patient) {
        return work.session()
                .createNativeQuery("select account_id from access_person where patient_id = :patient", UUID.class)
                .setParameter("patient", patient.value())
                .getSingleResultOrNull()
                .map(account -> Optional.ofNullable(account).map(AccountId::new));
    }

    @Override
    public Uni<Boolean> isRepresented(Work work, PatientId patient, AccountId by, Instant now) {
        return work.session()
                .createNativeQuery(REPRESENTED, Boolean.class)
                .setParameter("patient", patient.value())
                .setParameter("account", by.value())
                .setParameter("now", now)
                .getSingleResult();
    }
}
