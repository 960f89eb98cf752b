package be.zorgkring.action.imports.usecase;

import static org.junit.jupiter.api.Assertions.assertEquals;

import be.zorgkring.action.catalogue.domain.CatalogueRefusal;
import be.zorgkring.action.imports.usecase.References.Known;
import be.zorgkring.action.imports.usecase.References.Subject;
import be.zorgkring.kernel.outcome.Refusal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class BatchTest {

    private static final Refusal REFUSAL = CatalogueRefusal.ACTION_UNKNOWN;

    private final UUID known = UUID.randomUUID();
    private final UUID fresh = UUID.randomUUID();
    private final Batch batch = new Batch(Map.of("known", new Known(known, "known")));

    @Test
    void aReferenceThatIsThereIsNotLoadedAgain() {
        assertEquals(List.of(new Loaded.Existing("known", known)), load("known"));
        assertEquals(Map.of(), batch.created());
    }

    @Test
    void aReferenceOfSomethingElseIsRefused() {
        List<Loaded> results = batch.load(
                List.of("other"), name -> "known", BatchTest::subject, name -> new Loaded.Created(name, fresh));
        assertEquals(List.of(new Loaded.OfAnother("known", "/name")), results);
    }

    @Test
    void aReferenceThatStandsTwiceIsLoadedOnce() {
        assertEquals(List.of(new Loaded.Created("new", fresh), new Loaded.Existing("new", fresh)), load("new", "new"));
        assertEquals(Map.of("new", fresh), batch.created());
    }

    @Test
    void aRefusedItemLeavesItsReferenceFree() {
        List<Loaded> results =
                batch.load(List.of("new"), name -> name, BatchTest::subject, name -> new Loaded.Refused(name, REFUSAL));
        assertEquals(List.of(new Loaded.Refused("new", REFUSAL)), results);
        assertEquals(Map.of(), batch.created());
    }

    private List<Loaded> load(String... references) {
        return batch.load(
                List.of(references), name -> name, BatchTest::subject, name -> new Loaded.Created(name, fresh));
    }

    private static Subject subject(String name) {
        return new Subject("/name", name);
    }
}
