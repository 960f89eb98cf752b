package be.zorgkring.patient.common.store;

import be.zorgkring.kernel.event.Work;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * Writes any number of rows in one statement: they travel as one JSON array, the statement's {@code :rows}, that the
 * database takes apart.
 */
@ApplicationScoped
public class Rows {

    private final ObjectMapper json;

    Rows(ObjectMapper json) {
        this.json = json;
    }

    public Uni<Integer> write(Work work, String statement, Object rows) {
        return work.sql(statement).setParameter("rows", text(rows)).executeUpdate();
    }

    /** For a statement that answers with one number. */
    public Uni<Long> count(Work work, String statement, Object rows) {
        return work.sql(statement, Long.class).setParameter("rows", text(rows)).getSingleResult();
    }

    public String text(Object rows) {
        try {
            return json.writeValueAsString(rows);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("not a row: " + rows.getClass(), e);
        }
    }
}
