package be.zorgkring.action.imports.usecase;

import static org.junit.jupiter.api.Assertions.assertEquals;

import be.zorgkring.action.imports.usecase.References.Known;
import be.zorgkring.action.imports.usecase.References.Subject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class BatchTest {

    private final UUID known = UUID.randomUUID();
    private final UUID fresh = UUID.randomUUID();
    private final Batch<String> batch = new Batch<>(Map.of("known", new Known(known, "known")));

    @Test
    void aReferenceThatIsThereIsNotLoadedAgain() {
        assertEquals(List.of(new Loaded.Existing<>("known", known)), load("known"));
        assertEquals(Map.of(), batch.created());
    }

    @Test
    void aReferenceOfSomethingElseIsRefused() {
        List<Loaded<String>> results = batch.load(
                List.of("other"), name -> "known", BatchTest::subject, name -> new Loaded.Created<>(name, fresh));
        assertEquals(List.of(new Loaded.OfAnother<>("known", "/name")), results);
    }

    @Test
    void aReferenceThatStandsTwiceIsLoadedOnce() {
        assertEquals(
                List.of(new Loaded.Created<>("new", fresh), new Loaded.Existing<>("new", fresh)), load("new", "new"));
        assertEquals(Map.of("new", fresh), batch.created());
    }

    @Test
    void aRefusedItemLeavesItsReferenceFree() {
        List<Loaded<String>> results =
                batch.load(List.of("new"), name -> name, BatchTest::subject, name -> new Loaded.Refused<>(name, "no"));
        assertEquals(List.of(new Loaded.Refused<>("new", "no")), results);
        assertEquals(Map.of(), batch.created());
    }

    private List<Loaded<String>> load(String... references) {
        return batch.load(
                List.of(references), name -> name, BatchTest::subject, name -> new Loaded.Created<>(name, fresh));
    }

    private static Subject subject(String name) {
        return new Subject("/name", name);
    }
}
