package be.zorgkring.action.store;

import be.zorgkring.kernel.bulk.Rows;
import be.zorgkring.kernel.event.Work;
import io.smallrye.mutiny.Uni;
import java.util.Collection;

/** Adds any number of entities with one statement, where Hibernate would take one for each. */
public final class EntityRows {

    private static final String INSERT = """
            insert into %1$s
            select * from jsonb_populate_recordset(cast(null as %1$s), cast(cast(:rows as text) as jsonb))
            """;

    private EntityRows() {}

    /** {@code table} is a name from the code, never from a request. */
    public static Uni<Void> insert(Work work, String table, Collection<?> rows) {
        return Rows.write(work, INSERT.formatted(table), rows).replaceWithVoid();
    }
}
