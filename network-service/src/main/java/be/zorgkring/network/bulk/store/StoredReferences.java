package be.zorgkring.network.bulk.store;

import be.zorgkring.kernel.event.Work;
import be.zorgkring.network.bulk.Json;
import be.zorgkring.network.bulk.usecase.References;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

@ApplicationScoped
class StoredReferences implements References {

    // An organisation has no name of its own that holds for ever.
    private static final Map<String, String> SUBJECTS = Map.of(
            "professional", "select id, nihdi_key from professional",
            "pilot", "select id, code from pilot",
            "circle", "select id, cast(patient_id as text) from circle");

    private record ReferenceRow(String reference, UUID id) {}

    private final Json json;

    StoredReferences(Json json) {
        this.json = json;
    }

    @Override
    public Uni<Map<String, UUID>> claim(Work work, String kind, Collection<String> references) {
        return work.session()
                .createNativeQuery("select 1 from pg_advisory_xact_lock(hashtext(:kind))", Integer.class)
                .setParameter("kind", "import of " + kind)
                .getSingleResult()
                .chain(locked -> known(work, kind, references));
    }

    @Override
    public Uni<Map<String, UUID>> known(Work work, String kind, Collection<String> references) {
        if (references.isEmpty()) {
            return Uni.createFrom().item(Map.of());
        }
        return work.session()
                .createNativeQuery("""
                        select reference, id from import_reference where kind = :kind and reference in
                            (select jsonb_array_elements_text(cast(cast(:references as text) as jsonb)))
                        """, Object[].class)
                .setParameter("kind", kind)
                .setParameter("references", json.of(references))
                .getResultList()
                .map(rows -> {
                    Map<String, UUID> known = new HashMap<>();
                    rows.forEach(row -> known.put((String) row[0], (UUID) row[1]));
                    return known;
                });
    }

    @Override
    public Uni<Map<UUID, String>> subjects(Work work, String kind, Collection<UUID> ids) {
        String subject = SUBJECTS.get(kind);
        if (ids.isEmpty() || subject == null) {
            return Uni.createFrom().item(Map.of());
        }
        return work.session()
                .createNativeQuery(
                        subject
                                + " where id in (select cast(jsonb_array_elements_text(cast(cast(:ids as text) as jsonb)) as uuid))",
                        Object[].class)
                .setParameter("ids", json.of(ids))
                .getResultList()
                .map(rows -> rows.stream().collect(Collectors.toMap(row -> (UUID) row[0], row -> (String) row[1])));
    }

    @Override
    public Uni<Void> remember(Work work, String kind, Map<String, UUID> ids) {
        if (ids.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        List<ReferenceRow> rows = new ArrayList<>(ids.size());
        new TreeMap<>(ids).forEach((reference, id) -> rows.add(new ReferenceRow(reference, id)));
        return work.session()
                .createNativeQuery("""
                        insert into import_reference (kind, reference, id)
                        select :kind, r.reference, r.id
                        from jsonb_to_recordset(cast(cast(:rows as text) as jsonb)) as r (reference text, id uuid)
                        on conflict do nothing
                        """)
                .setParameter("kind", kind)
                .setParameter("rows", json.of(rows))
                .executeUpdate()
                .replaceWithVoid();
    }
}
