package be.zorgkring.action.imports.usecase;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

/** One bulk load under way: each reference is taken up once, also when it stands twice in the same load. */
public final class Batch<R> {

    private final Map<String, UUID> known;
    private final Map<String, UUID> created = new LinkedHashMap<>();

    public Batch(Map<String, UUID> known) {
        this.known = Map.copyOf(known);
    }

    /** Walks the items in order; {@code create} is asked only for references that are not there yet. */
    public <T> List<Loaded<R>> load(List<T> items, Function<T, String> reference, Function<T, Loaded<R>> create) {
        return items.stream()
                .map(item -> {
                    String name = reference.apply(item);
                    UUID there = known.getOrDefault(name, created.get(name));
                    if (there != null) {
                        return new Loaded.Existing<R>(name, there);
                    }
                    Loaded<R> result = create.apply(item);
                    if (result instanceof Loaded.Created<R> fresh) {
                        created.put(name, fresh.id());
                    }
                    return result;
                })
                .toList();
    }

    /** The references that this load adds. */
    public Map<String, UUID> created() {
        return created;
    }
}
