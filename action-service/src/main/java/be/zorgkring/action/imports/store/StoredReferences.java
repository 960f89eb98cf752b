package be.zorgkring.action.imports.store;

import be.zorgkring.action.imports.usecase.ImportKind;
import be.zorgkring.action.imports.usecase.References;
import be.zorgkring.kernel.event.Work;
import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** References in PostgreSQL; each question is one statement, however many references it is about. */
@ApplicationScoped
class StoredReferences implements References {

    private static final String KNOWN = """
            select i.reference, i.id, coalesce(a.pilot || '/' || a.code, c.pilot || '/' || c.title, cast(p.patient_id as text))
            from imported i
            left join action a on i.kind = 'action' and a.action_id = i.id
            left join campaign c on i.kind = 'campaign' and c.campaign_id = i.id
            left join care_plan p on i.kind = 'plan' and p.patient_id = i.id
            where i.kind = :kind
              and i.reference in (select jsonb_array_elements_text(cast(cast(:references as text) as jsonb)))
            """;

    private static final String REMEMBER = """
            insert into imported (kind, reference, id)
            select :kind, e.key, cast(e.value as uuid)
            from jsonb_each_text(cast(cast(:loaded as text) as jsonb)) as e
            """;

    @Override
    public Uni<Void> lock(Work work, ImportKind kind) {
        return work.session()
                .createNativeQuery("select 1 from pg_advisory_xact_lock(hashtext(:lock))", Integer.class)
                .setParameter("lock", "import-" + name(kind))
                .getSingleResult()
                .replaceWithVoid();
    }

    @Override
    public Uni<Map<String, Known>> known(Work work, ImportKind kind, Collection<String> references) {
        return work.session()
                .createNativeQuery(KNOWN, Object[].class)
                .setParameter("kind", name(kind))
                .setParameter("references", new JsonArray(List.copyOf(references)).encode())
                .getResultList()
                .map(rows -> rows.stream()
                        .collect(Collectors.toMap(
                                row -> (String) row[0], row -> new Known((UUID) row[1], (String) row[2]))));
    }

    @Override
    public Uni<Void> remember(Work work, ImportKind kind, Map<String, UUID> loaded) {
        if (loaded.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        var ids = new JsonObject();
        loaded.forEach((reference, id) -> ids.put(reference, id.toString()));
        return work.session()
                .createNativeQuery(REMEMBER)
                .setParameter("kind", name(kind))
                .setParameter("loaded", ids.encode())
                .executeUpdate()
                .replaceWithVoid();
    }

    private static String name(ImportKind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }
}
