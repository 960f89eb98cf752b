package be.zorgkring.action.imports.api;

import be.zorgkring.action.imports.usecase.Loaded;
import be.zorgkring.kernel.http.Problem;
import be.zorgkring.kernel.input.Checked;
import be.zorgkring.kernel.input.Fields;
import be.zorgkring.kernel.input.Flaw;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The items of a bulk load: the well-formed go to the use case, the others get their problem, and order is kept. */
public final class ImportReading<D> {

    public static final int MOST_ITEMS = 500;

    private record Line<D>(String reference, Checked<D> item) {}

    private final List<Line<D>> lines;

    private ImportReading(List<Line<D>> lines) {
        this.lines = lines;
    }

    /** Refuses the whole load when it has no items or more than {@value #MOST_ITEMS}. */
    public static <Q, D> Checked<ImportReading<D>> read(
            List<Q> items, Function<Q, String> reference, Function<Q, Checked<D>> read) {
        Fields whole = new Fields();
        List<Q> sent = whole.each("/items", items, 1, MOST_ITEMS, Checked::sound);
        return whole.sound(() -> of(sent, reference, read));
    }

    private static <Q, D> ImportReading<D> of(
            List<Q> present, Function<Q, String> reference, Function<Q, Checked<D>> read) {
        List<Line<D>> lines = new ArrayList<>(present.size());
        for (int i = 0; i < present.size(); i++) {
            Fields fields = new Fields();
            D item = fields.take("/items/" + i, read.apply(present.get(i)));
            lines.add(new Line<>(reference.apply(present.get(i)), fields.sound(() -> item)));
        }
        return new ImportReading<>(lines);
    }

    public List<D> items() {
        return lines.stream()
                .flatMap(line -> line.item() instanceof Checked.Sound<D>(D item) ? Stream.of(item) : Stream.empty())
                .toList();
    }

    /** Puts what the use case answers beside the problems of the items that it never saw. */
    public ImportView answer(List<Loaded> loaded) {
        Iterator<Loaded> next = loaded.iterator();
        return new ImportView(IntStream.range(0, lines.size())
                .mapToObj(at -> switch (lines.get(at).item()) {
                    case Checked.Sound<D> sound -> view("/items/" + at, next.next());
                    case Checked.Flawed<D>(List<Flaw> flaws) ->
                        new ImportView.Item(lines.get(at).reference(), null, "refused", Problem.invalid(flaws));
                })
                .toList());
    }

    private static ImportView.Item view(String item, Loaded loaded) {
        return switch (loaded) {
            case Loaded.Created(var reference, var id) -> new ImportView.Item(reference, id, "created", null);
            case Loaded.Existing(var reference, var id) -> new ImportView.Item(reference, id, "existing", null);
            case Loaded.OfAnother(var reference, var pointer) ->
                new ImportView.Item(
                        reference,
                        null,
                        "refused",
                        Problem.invalid(List.of(
                                new Flaw(item + "/reference", Flaw.REFERENCE_OF_ANOTHER),
                                new Flaw(item + pointer, Flaw.REFERENCE_OF_ANOTHER))));
            case Loaded.Refused(var reference, var refusal) ->
                new ImportView.Item(reference, null, "refused", Problem.of(refusal));
        };
    }
}
