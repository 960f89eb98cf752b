package be.zorgkring.network.circle.store;

import be.zorgkring.kernel.event.Work;
import be.zorgkring.network.circle.domain.AccountId;
import be.zorgkring.network.circle.domain.PatientId;
import be.zorgkring.network.circle.usecase.People;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** Reads the accounts of persons from the access table, where the kernel keeps what patient-service tells. */
@ApplicationScoped
class KnownPeople implements People {

    @Override
    public Uni<Optional<AccountId>> accountOf(Work work, PatientId patient) {
        return work.session()
                .createNativeQuery("select account_id from access_person where patient_id = :patient", UUID.class)
                .setParameter("patient", patient.value())
                .getSingleResultOrNull()
                .map(account -> Optional.ofNullable(account).map(AccountId::new));
    }
}
