package be.zorgkring.kernel.bulk;

import be.zorgkring.kernel.event.Work;
import be.zorgkring.kernel.input.Checked;
import be.zorgkring.kernel.input.Flaw;
import io.smallrye.mutiny.Uni;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * The course of the bulk imports of one kind: set aside what is wrong, repeated or known, bring in the rest together, remember what it
 * became. Whatever the number of items, a handful of statements.
 */
public final class Import<T> {

    private static final String REFERENCE = "/reference";

    /**
     * What tells one thing from another, whatever it is called.
     *
     * @param pointer where it stands in an item
     */
    public record Subject(String pointer, String value) {}

    /** Brings in what is new, by its position in the request; gives an outcome for each position. */
    public interface Bringing<T> {
        Uni<Map<Integer, ItemOutcome>> bringIn(Map<Integer, T> fresh);
    }

    private final References references;
    private final String kind;
    private final Function<? super T, Optional<Subject>> subject;
    private final boolean repeatable;

    /** @param subject of an item: a reference that is known for another one is refused */
    public Import(References references, String kind, Function<? super T, Optional<Subject>> subject) {
        this(references, kind, subject, false);
    }

    private Import(
            References references, String kind, Function<? super T, Optional<Subject>> subject, boolean repeatable) {
        this.references = references;
        this.kind = kind;
        this.subject = subject;
        this.repeatable = repeatable;
    }

    /** The same, in which a reference may stand twice: the first brings it in, for the second it is known. */
    public Import<T> repeatable() {
        return new Import<>(references, kind, subject, true);
    }

    /** The outcomes are in the order of the items. */
    public Uni<List<ItemOutcome>> carryOut(Work work, List<Item<T>> items, Bringing<T> bringing) {
        return new Course(work, items, bringing).run();
    }

    private final class Course {

        private final Work work;
        private final List<Item<T>> items;
        private final Bringing<T> bringing;
        private final Map<Integer, ItemOutcome> outcomes = new HashMap<>();

        private Course(Work work, List<Item<T>> items, Bringing<T> bringing) {
            this.work = work;
            this.items = items;
            this.bringing = bringing;
        }

        private Uni<List<ItemOutcome>> run() {
            Map<Integer, T> sound = sound();
            List<String> asked =
                    sound.keySet().stream().map(this::reference).distinct().toList();
            return references
                    .claim(work, kind, asked)
                    .chain(known -> references
                            .subjects(work, kind, known.values())
                            .chain(subjects -> bringIn(unknown(sound, known, subjects))))
                    .map(done -> IntStream.range(0, items.size())
                            .mapToObj(at -> Objects.requireNonNull(outcomes.get(at)))
                            .toList());
        }

        private Map<Integer, T> sound() {
            Map<Integer, T> sound = new LinkedHashMap<>();
            Set<String> seen = new HashSet<>();
            for (int at = 0; at < items.size(); at++) {
                String reference = reference(at);
                boolean named = reference != null && !reference.isBlank();
                if (!repeatable && named && !seen.add(reference)) {
                    outcomes.put(at, ItemOutcome.flawed(REFERENCE, Flaw.REPEATED));
                    continue;
                }
                switch (items.get(at).content()) {
                    case Checked.Sound<T>(T content) -> sound.put(at, content);
                    case Checked.Flawed<T>(List<Flaw> flaws) -> outcomes.put(at, new ItemOutcome.Flawed(flaws));
                }
            }
            return sound;
        }

        private Map<Integer, T> unknown(Map<Integer, T> sound, Map<String, UUID> known, Map<UUID, String> subjects) {
            Map<Integer, T> unknown = new LinkedHashMap<>();
            sound.forEach((at, content) -> {
                UUID id = known.get(reference(at));
                if (id == null) {
                    unknown.put(at, content);
                } else {
                    outcomes.put(at, again(id, Optional.ofNullable(subjects.get(id)), content));
                }
            });
            return unknown;
        }

        /** In rounds, for what was refused leaves its reference to the next item that has it. */
        private Uni<Void> bringIn(Map<Integer, T> waiting) {
            if (waiting.isEmpty()) {
                return Uni.createFrom().voidItem();
            }
            Map<String, Integer> first = new HashMap<>();
            Map<Integer, T> fresh = new LinkedHashMap<>();
            waiting.forEach((at, content) -> {
                if (first.putIfAbsent(reference(at), at) == null) {
                    fresh.put(at, content);
                }
            });
            return bringing.bringIn(fresh)
                    .invoke(outcomes::putAll)
                    .chain(brought -> references.remember(work, kind, ids(brought)))
                    .chain(() -> bringIn(left(waiting, first)));
        }

        private Map<Integer, T> left(Map<Integer, T> waiting, Map<String, Integer> first) {
            Map<Integer, T> left = new LinkedHashMap<>();
            waiting.forEach((at, content) -> {
                Integer before = first.get(reference(at));
                if (before.equals(at)) {
                    return;
                }
                id(outcomes.get(before))
                        .ifPresentOrElse(
                                id -> outcomes.put(
                                        at,
                                        again(
                                                id,
                                                subject.apply(waiting.get(before))
                                                        .map(Subject::value),
                                                content)),
                                () -> left.put(at, content));
            });
            return left;
        }

        private ItemOutcome again(UUID id, Optional<String> before, T content) {
            return subject.apply(content)
                    .filter(now -> before.isPresent() && !before.get().equals(now.value()))
                    .<ItemOutcome>map(now -> new ItemOutcome.Flawed(List.of(
                            new Flaw(REFERENCE, Flaw.REFERENCE_OF_ANOTHER),
                            new Flaw(now.pointer(), Flaw.REFERENCE_OF_ANOTHER))))
                    .orElseGet(() -> new ItemOutcome.Existing(id));
        }

        private Map<String, UUID> ids(Map<Integer, ItemOutcome> brought) {
            Map<String, UUID> ids = new HashMap<>();
            brought.forEach((at, outcome) -> id(outcome).ifPresent(id -> ids.put(reference(at), id)));
            return ids;
        }

        private String reference(int at) {
            return items.get(at).reference();
        }
    }

    private static Optional<UUID> id(ItemOutcome outcome) {
        return switch (outcome) {
            case ItemOutcome.Created(UUID id) -> Optional.of(id);
            case ItemOutcome.Existing(UUID id) -> Optional.of(id);
            case ItemOutcome.Flawed flawed -> Optional.empty();
            case ItemOutcome.Refused refused -> Optional.empty();
        };
    }
}
