package be.zorgkring.action.store;

import be.zorgkring.kernel.event.Work;
import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.smallrye.mutiny.Uni;
import java.io.UncheckedIOException;
import java.util.Collection;

/**
 * Rows as the JSON that {@code jsonb_populate_recordset} reads: fields under the names of their columns. So any number
 * of rows goes to PostgreSQL as one parameter of one statement.
 */
public final class RowJson {

    private static final JsonMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .visibility(PropertyAccessor.ALL, Visibility.NONE)
            .visibility(PropertyAccessor.FIELD, Visibility.ANY)
            .build();

    private static final String INSERT = """
            insert into %1$s
            select * from jsonb_populate_recordset(cast(null as %1$s), cast(cast(:rows as text) as jsonb))
            """;

    private RowJson() {}

    /** Adds all rows with one statement; {@code table} is a name from the code, never from a request. */
    public static Uni<Void> insert(Work work, String table, Collection<?> rows) {
        if (rows.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        return work.session()
                .createNativeQuery(INSERT.formatted(table))
                .setParameter("rows", of(rows))
                .executeUpdate()
                .replaceWithVoid();
    }

    public static String of(Collection<?> rows) {
        try {
            return JSON.writeValueAsString(rows);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
