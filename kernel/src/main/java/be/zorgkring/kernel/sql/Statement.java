package be.zorgkring.kernel.sql;

import io.smallrye.mutiny.Uni;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import org.hibernate.reactive.mutiny.Mutiny;
import org.hibernate.reactive.mutiny.impl.MutinySessionImpl;
import org.hibernate.reactive.pool.ReactiveConnection;
import org.hibernate.reactive.pool.ReactiveConnection.Result;
import org.hibernate.reactive.session.ReactiveSession;

/**
 * A statement of SQL in the transaction of a session: prepared once a connection, and nothing of it goes through Hibernate, which
 * plans native queries anew each time; see ADR 0030. Entities that changed are written first.
 *
 * @param <T> of a row: {@code Object[]}, or the value of its only column
 */
public final class Statement<T> {

    private final MutinySessionImpl session;
    private final NamedText text;
    private final Class<T> type;
    private final Map<String, Object> parameters = new HashMap<>();
    private String limit = "";

    private Statement(MutinySessionImpl session, String text, Class<T> type) {
        this.session = session;
        this.text = NamedText.of(text);
        this.type = type;
    }

    /** @param text with parameters as {@code :name}; a constant, whatever is put in comes as a parameter */
    public static <T> Statement<T> of(Mutiny.Session session, String text, Class<T> type) {
        return new Statement<>((MutinySessionImpl) session, text, type);
    }

    /** @param value may be null; a collection stands for its members, as in {@code id in (:ids)} */
    public Statement<T> setParameter(String name, Object value) {
        parameters.put(
                name,
                value instanceof Collection<?> several
                        ? several.stream().map(SqlValues::toDatabase).toList()
                        : SqlValues.toDatabase(value));
        return this;
    }

    /** No more rows than that. */
    public Statement<T> setMaxResults(int most) {
        limit = "\nlimit " + most;
        return this;
    }

    /** All rows, in their order. */
    public Uni<List<T>> getResultList() {
        NamedText.Numbered numbered = numbered();
        return flushed()
                .chain(() -> Uni.createFrom().completionStage(() -> connection()
                        .select(numbered.sql(), numbered.values().toArray())))
                .map(this::rows);
    }

    /** The only row; fails when there is none, or more than one. */
    public Uni<T> getSingleResult() {
        return getResultList().map(rows -> {
            if (rows.size() != 1) {
                throw new NoSuchElementException("one row expected, not " + rows.size());
            }
            return rows.getFirst();
        });
    }

    /** The only row, or null; fails when there is more than one. */
    public Uni<T> getSingleResultOrNull() {
        return getResultList().map(rows -> {
            if (rows.size() > 1) {
                throw new NoSuchElementException("one row expected at most, not " + rows.size());
            }
            return rows.isEmpty() ? null : rows.getFirst();
        });
    }

    /** How many rows it wrote. */
    public Uni<Integer> executeUpdate() {
        NamedText.Numbered numbered = numbered();
        return flushed().chain(() -> Uni.createFrom().completionStage(() -> connection()
                .update(numbered.sql(), numbered.values().toArray())));
    }

    private NamedText.Numbered numbered() {
        NamedText.Numbered numbered = text.with(name -> {
            if (!parameters.containsKey(name)) {
                throw new IllegalArgumentException("no value for :" + name);
            }
            return parameters.get(name);
        });
        return new NamedText.Numbered(numbered.sql() + limit, numbered.values());
    }

    private ReactiveConnection connection() {
        return session.getReactiveConnection();
    }

    private Uni<Void> flushed() {
        boolean holdsEntities = session.unwrap(ReactiveSession.class)
                        .getSharedContract()
                        .getPersistenceContextInternal()
                        .getNumberOfManagedEntities()
                > 0;
        return holdsEntities ? session.flush() : Uni.createFrom().voidItem();
    }

    private List<T> rows(Result result) {
        List<T> rows = new ArrayList<>(result.size());
        while (result.hasNext()) {
            Object[] row = result.next();
            for (int i = 0; i < row.length; i++) {
                row[i] = SqlValues.fromDatabase(row[i]);
            }
            rows.add(type.cast(type == Object[].class ? row : row[0]));
        }
        return rows;
    }
}
