package be.zorgkring.network.bulk.usecase;

import be.zorgkring.kernel.event.Work;
import be.zorgkring.kernel.input.Checked;
import be.zorgkring.kernel.input.Flaw;
import be.zorgkring.kernel.input.Rules;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/**
 * The course of every bulk import: set aside what is wrong, repeated or known, bring in the rest together, remember
 * what it became. One transaction and, whatever the number of items, a handful of statements.
 */
@ApplicationScoped
public class Import {

    private static final String REFERENCE = "/reference";

    /**
     * What tells one thing from another, whatever it is called.
     *
     * @param pointer where it stands in an item
     */
    public record Subject(String pointer, String value) {}

    /** Brings in what is new; gives an outcome for each position it was given. */
    public interface Bringing<T> {
        Uni<Map<Integer, ItemOutcome>> bringIn(Map<Integer, T> fresh);
    }

    private final References references;

    Import(References references) {
        this.references = references;
    }

    /** @param subject of an item; a reference that is known for another one is refused */
    public <T> Uni<List<ItemOutcome>> run(
            Work work, String kind, List<Item<T>> items, Function<T, Optional<Subject>> subject, Bringing<T> bringing) {
        Map<Integer, ItemOutcome> outcomes = new HashMap<>();
        Map<Integer, T> sound = sound(items, outcomes);
        List<String> asked =
                sound.keySet().stream().map(at -> items.get(at).reference()).toList();
        return references
                .claim(work, kind, asked)
                .chain(known -> references.subjects(work, kind, known.values()).chain(subjects -> {
                    Map<Integer, T> fresh = new LinkedHashMap<>();
                    sound.forEach((at, content) -> {
                        UUID id = known.get(items.get(at).reference());
                        if (id == null) {
                            fresh.put(at, content);
                        } else {
                            outcomes.put(at, known(id, subjects.get(id), subject.apply(content)));
                        }
                    });
                    return (fresh.isEmpty()
                                    ? Uni.createFrom().item(Map.<Integer, ItemOutcome>of())
                                    : bringing.bringIn(fresh))
                            .invoke(outcomes::putAll)
                            .chain(brought -> references.remember(work, kind, ids(items, brought)))
                            .map(done -> inOrder(items, outcomes));
                }));
    }

    private static ItemOutcome known(UUID id, String before, Optional<Subject> told) {
        return told.filter(subject -> before != null && !before.equals(subject.value()))
                .<ItemOutcome>map(subject -> new ItemOutcome.Refused(List.of(
                        new Flaw(REFERENCE, Flaw.REFERENCE_OF_ANOTHER),
                        new Flaw(subject.pointer(), Flaw.REFERENCE_OF_ANOTHER))))
                .orElseGet(() -> new ItemOutcome.Existing(id));
    }

    private static <T> Map<Integer, T> sound(List<Item<T>> items, Map<Integer, ItemOutcome> outcomes) {
        Map<Integer, T> sound = new LinkedHashMap<>();
        Map<String, Integer> seen = new HashMap<>();
        for (int at = 0; at < items.size(); at++) {
            Item<T> item = items.get(at);
            String reference = item.reference();
            if (reference == null || reference.isBlank()) {
                outcomes.put(at, ItemOutcome.Refused.at(REFERENCE, Flaw.REQUIRED));
            } else if (Rules.line(Item.LONGEST_REFERENCE).apply(reference)
                    instanceof Checked.Flawed<String>(List<Flaw> flaws)) {
                outcomes.put(
                        at, ItemOutcome.Refused.at(REFERENCE, flaws.getFirst().code()));
            } else if (seen.putIfAbsent(reference, at) != null) {
                outcomes.put(at, ItemOutcome.Refused.at(REFERENCE, Flaw.REPEATED));
            } else {
                switch (item.content()) {
                    case Checked.Sound<T>(T content) -> sound.put(at, content);
                    case Checked.Flawed<T>(List<Flaw> flaws) -> outcomes.put(at, new ItemOutcome.Refused(flaws));
                }
            }
        }
        return sound;
    }

    private static <T> Map<String, UUID> ids(List<Item<T>> items, Map<Integer, ItemOutcome> outcomes) {
        Map<String, UUID> ids = new HashMap<>();
        outcomes.forEach((at, outcome) -> {
            UUID id =
                    switch (outcome) {
                        case ItemOutcome.Created created -> created.id();
                        case ItemOutcome.Existing existing -> existing.id();
                        case ItemOutcome.Refused refused -> null;
                    };
            if (id != null) {
                ids.put(items.get(at).reference(), id);
            }
        });
        return ids;
    }

    private static <T> List<ItemOutcome> inOrder(List<Item<T>> items, Map<Integer, ItemOutcome> outcomes) {
        return java.util.stream.IntStream.range(0, items.size())
                .mapToObj(at -> Objects.requireNonNull(outcomes.get(at)))
                .toList();
    }
}
