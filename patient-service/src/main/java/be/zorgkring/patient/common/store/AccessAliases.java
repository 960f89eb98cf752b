package be.zorgkring.patient.common.store;

import be.zorgkring.kernel.event.Work;
import be.zorgkring.patient.common.domain.PatientId;
import be.zorgkring.patient.common.usecase.Aliases;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Merged records, from the access rule's own table: what it decides by and what is shown cannot differ. */
@ApplicationScoped
class AccessAliases implements Aliases {

    private static final String RECORDS = """
            select id from records_of_person(:id) as id order by id <> surviving_record(:id), id
            """;

    @Override
    public Uni<Records> of(Work work, PatientId id) {
        return work.sql(RECORDS, UUID.class)
                .setParameter("id", id.value())
                .getResultList()
                .map(ids -> {
                    List<PatientId> all = ids.stream().map(PatientId::new).toList();
                    return new Records(all.getFirst(), all.subList(1, all.size()));
                });
    }
}
