package be.zorgkring.action.imports.usecase;

import be.zorgkring.kernel.event.Work;
import io.smallrye.mutiny.Uni;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/** Remembers what was loaded under which reference, so that a load can be repeated without doubling anything. */
public interface References {

    /** Makes other loads of this kind wait until this transaction ends. */
    Uni<Void> lock(Work work, ImportKind kind);

    /**
     * What a reference stands for.
     *
     * @param subject what tells it from others, as {@link Subject} has it; null when it is gone
     */
    record Known(UUID id, String subject) {}

    /**
     * What tells one thing from another, whatever it is called.
     *
     * @param pointer where it stands in an item
     */
    record Subject(String pointer, String value) {}

    /** Those of the references that are already there, with what they stand for. */
    Uni<Map<String, Known>> known(Work work, ImportKind kind, Collection<String> references);

    Uni<Void> remember(Work work, ImportKind kind, Map<String, UUID> loaded);
}
