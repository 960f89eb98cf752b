package be.zorgkring.patient.person.store;

import be.zorgkring.kernel.access.Caller;
import be.zorgkring.kernel.event.Work;
import be.zorgkring.patient.common.domain.PatientId;
import be.zorgkring.patient.person.usecase.Circles;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Places in circles, from the kernel's access tables; it only finds candidates, the access rule decides on each. */
@ApplicationScoped
class StoredCircles implements Circles {

    private static final UUID BEFORE_ALL = new UUID(0, 0);

    private static final String OF = """
        select distinct m.patient_id
        from active_members(:now) m join access_person p on p.patient_id = m.patient_id and p.sharing = 'given'
        where (m.professional_id = (select professional_id from access_nihdi_holder where nihdi = :nihdi)
               or m.account_id = :account
               or m.organisation_id = (select organisation_id from access_organisation where client_id = :client))
          and m.patient_id > :after
        order by m.patient_id
        limit :most
        """;

    private final Clock clock;

    StoredCircles(Clock clock) {
        this.clock = clock;
    }

    @Override
    public Uni<List<PatientId>> of(Work work, Caller caller, Optional<PatientId> after, int most) {
        return work.sql(OF, UUID.class)
                .setParameter("nihdi", caller.nihdi8().orElse(""))
                .setParameter("account", caller.isSystem() ? BEFORE_ALL : caller.accountId())
                .setParameter("client", caller.isSystem() ? caller.clientId() : "")
                .setParameter("now", clock.instant())
                .setParameter("after", after.map(PatientId::value).orElse(BEFORE_ALL))
                .setParameter("most", most)
                .getResultList()
                .map(ids -> ids.stream().map(PatientId::new).toList());
    }
}
