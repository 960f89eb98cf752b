package be.zorgkring.kernel.bulk;

import be.zorgkring.kernel.event.Work;
import io.smallrye.mutiny.Uni;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

/** References in a table of the service, with the columns {@code kind}, {@code reference} and {@code id}. */
public abstract class StoredReferences implements References {

    private static final String LOCK = "select 1 from pg_advisory_xact_lock(hashtext(:kind))";

    private record ReferenceRow(String kind, String reference, UUID id) {}

    private final String table;
    private final Map<String, String> subjects;

    /**
     * @param table its name
     * @param subjects by kind, a query of ids with what tells each from others; none for a kind whose things have no such name
     */
    protected StoredReferences(String table, Map<String, String> subjects) {
        this.table = table;
        this.subjects = Map.copyOf(subjects);
    }

    @Override
    public Uni<Map<String, UUID>> claim(Work work, String kind, Collection<String> references) {
        return work.sql(LOCK, Integer.class)
                .setParameter("kind", "import of " + kind)
                .getSingleResult()
                .chain(locked -> known(work, kind, references));
    }

    @Override
    public Uni<Map<String, UUID>> known(Work work, String kind, Collection<String> references) {
        if (references.isEmpty()) {
            return Uni.createFrom().item(Map.of());
        }
        return work.sql("select reference, id from " + table + """
                         where kind = :kind and reference in
                            (select jsonb_array_elements_text(cast(cast(:references as text) as jsonb)))
                        """, Object[].class)
                .setParameter("kind", kind)
                .setParameter("references", Rows.of(references))
                .getResultList()
                .map(rows -> rows.stream().collect(Collectors.toMap(row -> (String) row[0], row -> (UUID) row[1])));
    }

    @Override
    public Uni<Map<UUID, String>> subjects(Work work, String kind, Collection<UUID> ids) {
        String subject = subjects.get(kind);
        if (ids.isEmpty() || subject == null) {
            return Uni.createFrom().item(Map.of());
        }
        return work.sql("select s.id, s.subject from (" + subject + """
                        ) as s (id, subject) where s.id in
                            (select cast(jsonb_array_elements_text(cast(cast(:ids as text) as jsonb)) as uuid))
                        """, Object[].class)
                .setParameter("ids", Rows.of(ids))
                .getResultList()
                .map(rows -> rows.stream().collect(Collectors.toMap(row -> (UUID) row[0], row -> (String) row[1])));
    }

    @Override
    public Uni<Void> remember(Work work, String kind, Map<String, UUID> ids) {
        List<ReferenceRow> rows = new TreeMap<>(ids)
                .entrySet().stream()
                        .map(each -> new ReferenceRow(kind, each.getKey(), each.getValue()))
                        .toList();
        return Rows.write(work, "insert into " + table + """
                         (kind, reference, id)
                        select r.kind, r.reference, r.id
                        from jsonb_to_recordset(cast(cast(:rows as text) as jsonb)) as r (kind text, reference text, id uuid)
                        on conflict do nothing
                        """, rows).replaceWithVoid();
    }
}
