package be.zorgkring.kernel.bulk;

import be.zorgkring.kernel.event.Work;
import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.smallrye.mutiny.Uni;
import java.util.Arrays;
import java.util.Collection;
import java.util.stream.Collectors;

/**
 * Any number of rows as one parameter of a statement. They travel as JSON, the fields of records under the names of columns:
 * {@code patientId} as {@code patient_id}.
 */
public final class Rows {

    private static final JsonMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .visibility(PropertyAccessor.ALL, Visibility.NONE)
            .visibility(PropertyAccessor.FIELD, Visibility.ANY)
            .build();

    private static final String INSERT = """
            insert into %1$s (%2$s)
            select %2$s from jsonb_populate_recordset(cast(null as %1$s), cast(cast(:rows as text) as jsonb))
            """;

    private Rows() {}

    /** Adds rows to a table; its name comes from the code, never from a request. Columns that the records do not have keep their default. */
    public static Uni<Void> insert(Work work, String table, Collection<? extends Record> rows) {
        return rows.isEmpty()
                ? Uni.createFrom().voidItem()
                : write(work, INSERT.formatted(table, columns(rows.iterator().next())), rows)
                        .replaceWithVoid();
    }

    private static String columns(Record row) {
        return Arrays.stream(row.getClass().getRecordComponents())
                .map(component -> '"' + SnakeCaseStrategy.INSTANCE.translate(component.getName()) + '"')
                .collect(Collectors.joining(", "));
    }

    /**
     * Carries out a statement that takes the rows from its parameter {@code :rows}, and answers how many it wrote. Without rows there
     * is nothing to do.
     */
    public static Uni<Integer> write(Work work, String statement, Collection<?> rows) {
        return rows.isEmpty()
                ? Uni.createFrom().item(0)
                : work.sql(statement).setParameter("rows", of(rows)).executeUpdate();
    }

    /** As {@link #write}, for a statement that answers one number instead. */
    public static Uni<Long> count(Work work, String statement, Collection<?> rows) {
        return rows.isEmpty()
                ? Uni.createFrom().item(0L)
                : work.sql(statement, Long.class).setParameter("rows", of(rows)).getSingleResult();
    }

    /** The text of such a parameter, for {@code jsonb_to_recordset} and its like. */
    public static String of(Object rows) {
        try {
            return JSON.writeValueAsString(rows);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("rows that are not JSON: " + rows.getClass(), e);
        }
    }
}
