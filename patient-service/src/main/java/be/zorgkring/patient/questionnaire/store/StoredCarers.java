package be.zorgkring.patient.questionnaire.store;

import be.zorgkring.kernel.event.Work;
import be.zorgkring.patient.common.domain.PatientId;
import be.zorgkring.patient.questionnaire.domain.Carer;
import be.zorgkring.patient.questionnaire.usecase.Carers;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Informal carers, from the kernel's tables about access. */
@ApplicationScoped
class StoredCarers implements Carers {

    private static final String OF = """
        select asked.id, m.member_id, m.account_id
        from (select cast(each as uuid) as id from unnest(string_to_array(cast(:patients as text), ',')) as each) asked
        join active_members(:now) m on m.patient_id = surviving_record(asked.id)
        join access_person p on p.patient_id = m.patient_id and p.sharing = 'given'
        where m.kind = 'carer' and m.account_id is not null
        order by asked.id, m.member_id
        """;

    private static final String IS_CARER = """
        select exists (select from access_member
                       where patient_id = surviving_record(:patient) and account_id = :account and kind = 'carer')
        """;

    @Override
    public Uni<Map<PatientId, List<Carer>>> of(Work work, Collection<PatientId> patientIds, Instant now) {
        return work.sql(OF, Object[].class)
                .setParameter(
                        "patients",
                        patientIds.stream().map(each -> each.value().toString()).collect(Collectors.joining(",")))
                .setParameter("now", now)
                .getResultList()
                .map(found -> found.stream()
                        .collect(Collectors.groupingBy(
                                row -> new PatientId((UUID) row[0]),
                                Collectors.mapping(
                                        row -> new Carer((UUID) row[1], (UUID) row[2]), Collectors.toList()))));
    }

    @Override
    public Uni<Boolean> isCarer(Work work, PatientId patientId, UUID accountId) {
        return work.sql(IS_CARER, Boolean.class)
                .setParameter("patient", patientId.value())
                .setParameter("account", accountId)
                .getSingleResult();
    }
}
