package be.zorgkring.action.imports.usecase;

import be.zorgkring.action.imports.usecase.References.Known;
import be.zorgkring.action.imports.usecase.References.Subject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

/** One bulk load under way: each reference is taken up once, also when it stands twice in the same load. */
public final class Batch {

    private final Map<String, Known> known;
    private final Map<String, Known> created = new LinkedHashMap<>();

    public Batch(Map<String, Known> known) {
        this.known = Map.copyOf(known);
    }

    /** Walks the items in order; {@code create} is asked only for references that are not there yet. */
    public <T> List<Loaded> load(
            List<T> items, Function<T, String> reference, Function<T, Subject> subject, Function<T, Loaded> create) {
        return items.stream()
                .map(item -> {
                    String name = reference.apply(item);
                    Known there = known.getOrDefault(name, created.get(name));
                    if (there != null) {
                        return again(name, there, subject.apply(item));
                    }
                    Loaded result = create.apply(item);
                    if (result instanceof Loaded.Created fresh) {
                        created.put(
                                name, new Known(fresh.id(), subject.apply(item).value()));
                    }
                    return result;
                })
                .toList();
    }

    private Loaded again(String name, Known there, Subject told) {
        return there.subject() == null || there.subject().equals(told.value())
                ? new Loaded.Existing(name, there.id())
                : new Loaded.OfAnother(name, told.pointer());
    }

    /** The references that this load adds. */
    public Map<String, UUID> created() {
        Map<String, UUID> ids = new LinkedHashMap<>();
        created.forEach((name, thing) -> ids.put(name, thing.id()));
        return ids;
    }
}
