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
            select i.reference, i.id from imported i
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
    public Uni<Map<String, UUID>> known(Work work, ImportKind kind, Collection<String> references) {
        return work.session()
                .createNativeQuery(KNOWN, Object[].class)
                .setParameter("kind", name(kind))
                .setParameter("references", new JsonArray(List.copyOf(references)).encode())
                .getResultList()
                .map(rows -> rows.stream().collect(Collectors.toMap(row -> (String) row[0], row -> (UUID) row[1])));
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
