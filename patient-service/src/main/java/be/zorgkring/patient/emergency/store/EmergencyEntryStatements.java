package be.zorgkring.patient.emergency.store;

import be.zorgkring.kernel.event.Work;
import be.zorgkring.patient.emergency.domain.EmergencyAccess;
import be.zorgkring.patient.emergency.usecase.EmergencyEntry;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Names from the directory, and from the access log how much was looked at: categories and numbers, nothing of a record. */
@ApplicationScoped
class EmergencyEntryStatements {

    // Nobody has two emergency accesses to one person at a time, so that period and professional tell which one it was.
    private static final String AROUND = """
        select e.id, d.name as professional_name, o.name as organisation_name,
               cast(coalesce((select jsonb_object_agg(looked.category, looked.times)
                              from (select category, count(*) as times
                                    from access_log l, unnest(l.categories) as category
                                    where l.ground_id = e.id and l.operation <> 'break-glass'
                                      and l.patient_id in (select id from records_of_person(e.patient_id) as id)
                                    group by category) as looked), '{}') as text) as looked_at
        from emergency_access e
        left join access_professional d on d.professional_id = e.professional_id
        left join access_organisation o on o.organisation_id = e.organisation_id
        where e.id = any (cast(string_to_array(cast(:ids as text), ',') as uuid[]))
        """;

    private static final TypeReference<Map<String, Long>> COUNTS = new TypeReference<>() {};

    private record Around(Optional<String> professional, Optional<String> organisation, Map<String, Long> lookedAt) {}

    private final ObjectMapper json;

    EmergencyEntryStatements(ObjectMapper json) {
        this.json = json;
    }

    /** In the order given. */
    Uni<List<EmergencyEntry>> of(Work work, List<EmergencyAccess> accesses) {
        if (accesses.isEmpty()) {
            return Uni.createFrom().item(List.of());
        }
        String ids = String.join(
                ",", accesses.stream().map(access -> access.id().toString()).toList());
        return work.sql(AROUND, Object[].class)
                .setParameter("ids", ids)
                .getResultList()
                .map(rows -> {
                    Map<UUID, Around> around = new HashMap<>();
                    rows.forEach(row -> around.put((UUID) row[0], around(row)));
                    return accesses.stream()
                            .map(access -> entry(access, around.get(access.id())))
                            .toList();
                });
    }

    private static EmergencyEntry entry(EmergencyAccess access, Around around) {
        return new EmergencyEntry(access, around.professional(), around.organisation(), around.lookedAt());
    }

    private Around around(Object[] row) {
        try {
            return new Around(
                    Optional.ofNullable((String) row[1]),
                    Optional.ofNullable((String) row[2]),
                    json.readValue((String) row[3], COUNTS));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the database counts in JSON", e);
        }
    }
}
