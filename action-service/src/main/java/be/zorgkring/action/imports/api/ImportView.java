package be.zorgkring.action.imports.api;

import be.zorgkring.kernel.http.Problem;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.UUID;

/** What became of a bulk load, item by item and in their order. */
public record ImportView(List<Item> items) {

    public ImportView {
        items = List.copyOf(items);
    }

    /** {@code outcome} is {@code created}, {@code existing} or {@code refused}; only the last has a problem. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Item(String reference, UUID id, String outcome, Problem problem) {}
}
