package be.zorgkring.kernel.bulk;

import be.zorgkring.kernel.http.Problem;
import be.zorgkring.kernel.input.Coded;
import be.zorgkring.kernel.input.Flaw;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** What became of each item of an import, in the order of the items. */
public record ImportView(List<ItemView> items) {

    public enum ItemResult implements Coded {
        CREATED,
        EXISTING,
        REFUSED
    }

    /** @param problem only of a refused item */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record ItemView(
            @Nullable String reference,
            @Nullable UUID id,
            ItemResult outcome,
            @Nullable Problem problem) {}

    /** Pointers of what is wrong with an item lead into the body that was sent. */
    public static <T> ImportView of(List<Item<T>> items, List<ItemOutcome> outcomes) {
        return new ImportView(IntStream.range(0, items.size())
                .mapToObj(at -> view("/items/" + at, items.get(at).reference(), outcomes.get(at)))
                .toList());
    }

    /** Pointers of what is wrong with an item lead into that item. */
    public static <T> ImportView ofEach(List<Item<T>> items, List<ItemOutcome> outcomes) {
        return new ImportView(IntStream.range(0, items.size())
                .mapToObj(at -> view("", items.get(at).reference(), outcomes.get(at)))
                .toList());
    }

    private static ItemView view(String place, String reference, ItemOutcome outcome) {
        return switch (outcome) {
            case ItemOutcome.Created(UUID id) -> new ItemView(reference, id, ItemResult.CREATED, null);
            case ItemOutcome.Existing(UUID id) -> new ItemView(reference, id, ItemResult.EXISTING, null);
            case ItemOutcome.Flawed(List<Flaw> flaws) -> refused(reference, Problem.invalid(placed(place, flaws)));
            case ItemOutcome.Refused refused -> refused(reference, Problem.of(refused.refusal()));
        };
    }

    private static ItemView refused(String reference, Problem problem) {
        return new ItemView(reference, null, ItemResult.REFUSED, problem);
    }

    private static List<Flaw> placed(String place, List<Flaw> flaws) {
        return flaws.stream()
                .map(flaw -> new Flaw(place + flaw.pointer(), flaw.code()))
                .toList();
    }
}
