package be.zorgkring.network.bulk.usecase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import be.zorgkring.kernel.event.Work;
import be.zorgkring.kernel.input.Checked;
import be.zorgkring.kernel.input.Flaw;
import be.zorgkring.network.bulk.usecase.Import.Subject;
import io.smallrye.mutiny.Uni;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ImportTest {

    private final Remembered references = new Remembered();
    private final Import imports = new Import(references);

    @Test
    void whatIsNewIsCreatedAndWhatIsKnownExists() {
        ItemOutcome first = run(item("a", "x")).getFirst();
        UUID id = assertInstanceOf(ItemOutcome.Created.class, first).id();
        assertEquals(new ItemOutcome.Existing(id), run(item("a", "x")).getFirst());
    }

    @Test
    void aKnownReferenceOfSomethingElseIsRefused() {
        run(item("a", "x"));
        assertEquals(
                new ItemOutcome.Refused(List.of(
                        new Flaw("/reference", Flaw.REFERENCE_OF_ANOTHER),
                        new Flaw("/name", Flaw.REFERENCE_OF_ANOTHER))),
                run(item("a", "y")).getFirst());
    }

    @Test
    void oneWrongItemDoesNotStopTheOthers() {
        List<ItemOutcome> outcomes =
                run(item("a", "x"), new Item<>("b", Checked.flawed("/name", Flaw.REQUIRED)), item("c", "y"));
        assertInstanceOf(ItemOutcome.Created.class, outcomes.get(0));
        assertEquals(ItemOutcome.Refused.at("/name", Flaw.REQUIRED), outcomes.get(1));
        assertInstanceOf(ItemOutcome.Created.class, outcomes.get(2));
    }

    @Test
    void aReferenceStandsOnceInABatch() {
        assertEquals(
                ItemOutcome.Refused.at("/reference", Flaw.REPEATED),
                run(item("a", "x"), item("a", "y")).get(1));
    }

    @Test
    void anItemWithoutAReferenceIsRefused() {
        assertEquals(
                ItemOutcome.Refused.at("/reference", Flaw.REQUIRED),
                run(item(null, "x")).getFirst());
        assertEquals(
                ItemOutcome.Refused.at("/reference", Flaw.SIZE),
                run(item("a".repeat(101), "x")).getFirst());
    }

    @Test
    void whatWasRefusedMayComeAgain() {
        run(new Item<>("a", Checked.flawed("/name", Flaw.REQUIRED)));
        assertInstanceOf(ItemOutcome.Created.class, run(item("a", "x")).getFirst());
    }

    @SafeVarargs
    private List<ItemOutcome> run(Item<String>... items) {
        return imports.run(
                        null, "thing", List.of(items), content -> Optional.of(new Subject("/name", content)), fresh -> {
                            Map<Integer, ItemOutcome> outcomes = new HashMap<>();
                            fresh.forEach((at, content) -> {
                                UUID id = UUID.randomUUID();
                                references.subjects.put(id, content);
                                outcomes.put(at, new ItemOutcome.Created(id));
                            });
                            return Uni.createFrom().item(outcomes);
                        })
                .await()
                .indefinitely();
    }

    private static Item<String> item(String reference, String content) {
        return new Item<>(reference, Checked.sound(content));
    }

    /** Keeps references in memory. */
    private static final class Remembered implements References {

        private final Map<String, UUID> ids = new HashMap<>();
        private final Map<UUID, String> subjects = new HashMap<>();

        @Override
        public Uni<Map<UUID, String>> subjects(Work work, String kind, Collection<UUID> asked) {
            Map<UUID, String> found = new HashMap<>(subjects);
            found.keySet().retainAll(asked);
            return Uni.createFrom().item(found);
        }

        @Override
        public Uni<Map<String, UUID>> claim(Work work, String kind, Collection<String> references) {
            return known(work, kind, references);
        }

        @Override
        public Uni<Map<String, UUID>> known(Work work, String kind, Collection<String> references) {
            Map<String, UUID> known = new HashMap<>(ids);
            known.keySet().retainAll(references);
            return Uni.createFrom().item(known);
        }

        @Override
        public Uni<Void> remember(Work work, String kind, Map<String, UUID> more) {
            ids.putAll(more);
            return Uni.createFrom().voidItem();
        }
    }
}
