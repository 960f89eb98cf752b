package be.zorgkring.kernel.bulk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import be.zorgkring.kernel.bulk.Import.Subject;
import be.zorgkring.kernel.event.Work;
import be.zorgkring.kernel.input.Checked;
import be.zorgkring.kernel.input.Flaw;
import be.zorgkring.kernel.outcome.VersionRefusal;
import io.smallrye.mutiny.Uni;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ImportTest {

    private static final String REFUSED = "refused";

    private static final ItemOutcome OF_ANOTHER = new ItemOutcome.Flawed(
            List.of(new Flaw("/reference", Flaw.REFERENCE_OF_ANOTHER), new Flaw("/name", Flaw.REFERENCE_OF_ANOTHER)));

    private final Remembered references = new Remembered();
    private final Import<String> imports =
            new Import<>(references, "thing", content -> Optional.of(new Subject("/name", content)));

    @Test
    void whatIsNewIsCreatedAndWhatIsKnownExists() {
        UUID id = created(carryOut(item("a", "x")).getFirst());
        assertEquals(new ItemOutcome.Existing(id), carryOut(item("a", "x")).getFirst());
    }

    @Test
    void aKnownReferenceOfSomethingElseIsRefused() {
        carryOut(item("a", "x"));
        assertEquals(OF_ANOTHER, carryOut(item("a", "y")).getFirst());
    }

    @Test
    void whatIsGoneSinceIsNotComparedWith() {
        UUID id = created(carryOut(item("a", "x")).getFirst());
        references.subjects.clear();
        assertEquals(new ItemOutcome.Existing(id), carryOut(item("a", "y")).getFirst());
    }

    @Test
    void oneWrongItemDoesNotStopTheOthers() {
        List<ItemOutcome> outcomes =
                carryOut(item("a", "x"), new Item<>("b", Checked.flawed("/name", Flaw.REQUIRED)), item("c", "y"));
        created(outcomes.get(0));
        assertEquals(ItemOutcome.flawed("/name", Flaw.REQUIRED), outcomes.get(1));
        created(outcomes.get(2));
    }

    @Test
    void aReferenceStandsOnceInARequest() {
        assertEquals(
                ItemOutcome.flawed("/reference", Flaw.REPEATED),
                carryOut(item("a", "x"), item("a", "x")).get(1));
    }

    @Test
    void exceptWhereItMayBeRepeatedAndIsKnownTheSecondTime() {
        List<ItemOutcome> outcomes = carryOut(imports.repeatable(), item("a", "x"), item("a", "x"), item("a", "y"));
        UUID id = created(outcomes.get(0));
        assertEquals(List.of(new ItemOutcome.Existing(id), OF_ANOTHER), outcomes.subList(1, 3));
    }

    @Test
    void whatWasRefusedLeavesItsReferenceToTheNext() {
        List<ItemOutcome> outcomes = carryOut(imports.repeatable(), item("a", REFUSED), item("a", "x"), item("a", "x"));
        assertInstanceOf(ItemOutcome.Refused.class, outcomes.get(0));
        UUID id = created(outcomes.get(1));
        assertEquals(new ItemOutcome.Existing(id), outcomes.get(2));
    }

    @Test
    void whatWasRefusedMayComeAgain() {
        carryOut(new Item<>("a", Checked.flawed("/name", Flaw.REQUIRED)), item("b", REFUSED));
        created(carryOut(item("a", "x")).getFirst());
        created(carryOut(item("b", "x")).getFirst());
    }

    private static UUID created(ItemOutcome outcome) {
        return assertInstanceOf(ItemOutcome.Created.class, outcome).id();
    }

    @SafeVarargs
    private List<ItemOutcome> carryOut(Item<String>... items) {
        return carryOut(imports, items);
    }

    @SafeVarargs
    private List<ItemOutcome> carryOut(Import<String> course, Item<String>... items) {
        return course.carryOut(null, List.of(items), this::bringIn).await().indefinitely();
    }

    private Uni<Map<Integer, ItemOutcome>> bringIn(Map<Integer, String> fresh) {
        Map<Integer, ItemOutcome> outcomes = new HashMap<>();
        fresh.forEach((at, content) -> {
            if (content.equals(REFUSED)) {
                outcomes.put(at, new ItemOutcome.Refused(VersionRefusal.CHANGED_MEANWHILE));
                return;
            }
            UUID id = UUID.randomUUID();
            references.subjects.put(id, content);
            outcomes.put(at, new ItemOutcome.Created(id));
        });
        return Uni.createFrom().item(outcomes);
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
