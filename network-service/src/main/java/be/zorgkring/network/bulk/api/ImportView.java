package be.zorgkring.network.bulk.api;

import be.zorgkring.kernel.http.Problem;
import be.zorgkring.kernel.input.Flaw;
import be.zorgkring.network.bulk.usecase.ItemOutcome;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.UUID;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** What became of each item of an import, in the order of the items. */
public record ImportView(List<ItemView> items) {

    public static final int MOST_ITEMS = 500;

    /** @param problem only for a refused item; its pointers lead into the body that was sent */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record ItemView(String reference, UUID id, String outcome, Problem problem) {}

    /** @param reference the reference of the item at a position, or null where it had none */
    public static ImportView of(List<ItemOutcome> outcomes, IntFunction<String> reference) {
        return new ImportView(IntStream.range(0, outcomes.size())
                .mapToObj(at -> view(at, reference.apply(at), outcomes.get(at)))
                .toList());
    }

    private static ItemView view(int at, String reference, ItemOutcome outcome) {
        return switch (outcome) {
            case ItemOutcome.Created created -> new ItemView(reference, created.id(), "created", null);
            case ItemOutcome.Existing existing -> new ItemView(reference, existing.id(), "existing", null);
            case ItemOutcome.Refused refused -> new ItemView(reference, null, "refused", problem(at, refused));
        };
    }

    private static Problem problem(int at, ItemOutcome.Refused refused) {
        return Problem.invalid(refused.flaws().stream()
                .map(flaw -> new Flaw("/items/" + at + flaw.pointer(), flaw.code()))
                .toList());
    }
}
