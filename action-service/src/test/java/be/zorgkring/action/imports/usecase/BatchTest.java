package be.zorgkring.action.imports.usecase;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class BatchTest {

    private final UUID known = UUID.randomUUID();
    private final UUID fresh = UUID.randomUUID();
    private final Batch<String> batch = new Batch<>(Map.of("known", known));

    @Test
    void aReferenceThatIsThereIsNotLoadedAgain() {
        assertEquals(List.of(new Loaded.Existing<>("known", known)), load("known"));
        assertEquals(Map.of(), batch.created());
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
                batch.load(List.of("new"), name -> name, name -> new Loaded.Refused<>(name, "no"));
        assertEquals(List.of(new Loaded.Refused<>("new", "no")), results);
        assertEquals(Map.of(), batch.created());
    }

    private List<Loaded<String>> load(String... references) {
        return batch.load(List.of(references), name -> name, name -> new Loaded.Created<>(name, fresh));
    }
}
