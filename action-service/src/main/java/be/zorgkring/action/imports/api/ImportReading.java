package be.zorgkring.action.imports.api;

import be.zorgkring.action.api.Answers;
import be.zorgkring.action.api.Faults;
import be.zorgkring.action.imports.usecase.Loaded;
import be.zorgkring.kernel.http.Problem;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/** The items of a bulk load: the well-formed go to the use case, the others get their problem, and order is kept. */
public final class ImportReading<D> {

    public static final int MOST_ITEMS = 500;

    private record Line<D>(String reference, Optional<D> item, Problem problem) {}

    private final List<Line<D>> lines;

    private ImportReading(List<Line<D>> lines) {
        this.lines = lines;
    }

    /** Refuses the whole load when it has no items or more than {@value #MOST_ITEMS}. */
    public static <Q, D> ImportReading<D> of(
            List<Q> items, Function<Q, String> reference, BiFunction<Q, Faults, Optional<D>> read) {
        Faults whole = Faults.at("");
        List<Q> present = whole.list("items", items, 1, MOST_ITEMS);
        if (!whole.none()) {
            throw Answers.refusal(whole.problem());
        }
        List<Line<D>> lines = new ArrayList<>(present.size());
        for (int i = 0; i < present.size(); i++) {
            Faults faults = whole.in("items", i).apart();
            Optional<D> item = read.apply(present.get(i), faults);
            String name = reference.apply(present.get(i));
            lines.add(
                    faults.none()
                            ? new Line<>(name, item, null)
                            : new Line<>(name, Optional.empty(), faults.problem()));
        }
        return new ImportReading<>(lines);
    }

    public List<D> items() {
        return lines.stream().flatMap(line -> line.item().stream()).toList();
    }

    /** Puts what the use case answers beside the problems of the items that it never saw. */
    public <R> ImportView answer(List<Loaded<R>> loaded, Function<R, Problem> problems) {
        Iterator<Loaded<R>> next = loaded.iterator();
        return new ImportView(lines.stream()
                .map(line -> line.item().isPresent()
                        ? view(next.next(), problems)
                        : new ImportView.Item(line.reference(), null, "refused", line.problem()))
                .toList());
    }

    private static <R> ImportView.Item view(Loaded<R> loaded, Function<R, Problem> problems) {
        return switch (loaded) {
            case Loaded.Created<R>(var reference, var id) -> new ImportView.Item(reference, id, "created", null);
            case Loaded.Existing<R>(var reference, var id) -> new ImportView.Item(reference, id, "existing", null);
            case Loaded.Refused<R>(var reference, var refusal) ->
                new ImportView.Item(reference, null, "refused", problems.apply(refusal));
        };
    }
}
