package be.zorgkring.reporting.store;

import be.zorgkring.kernel.event.Work;
import be.zorgkring.reporting.model.Row;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Merges rows into the tables. Merging commutes and is idempotent: whatever the order of the events, and however often one
 * comes, the tables end the same.
 */
@ApplicationScoped
public class ReadModels {

    private static final JsonMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .build();

    /** One statement for each kind of row, however many rows; kinds always in the same order. */
    public Uni<Void> merge(List<? extends Row> rows, Work work) {
        Map<Merge, List<Row>> kinds = rows.stream()
                .collect(Collectors.groupingBy(Merge::of, () -> new EnumMap<>(Merge.class), Collectors.toList()));
        Uni<Void> merging = Uni.createFrom().voidItem();
        for (var kind : kinds.entrySet()) {
            merging = merging.chain(() -> execute(kind.getKey(), kind.getValue(), work));
        }
        return merging;
    }

    private static Uni<Void> execute(Merge merge, List<Row> rows, Work work) {
        return work.sql(merge.sql())
                .setParameter("rows", json(rows))
                .executeUpdate()
                .replaceWithVoid();
    }

    private static String json(List<Row> rows) {
        try {
            return JSON.writeValueAsString(rows);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("rows are plain records", e);
        }
    }
}
