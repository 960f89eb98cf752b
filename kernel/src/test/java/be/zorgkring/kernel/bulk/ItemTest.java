package be.zorgkring.kernel.bulk;

import static org.junit.jupiter.api.Assertions.assertEquals;

import be.zorgkring.kernel.bulk.ImportView.ItemResult;
import be.zorgkring.kernel.bulk.ImportView.ItemView;
import be.zorgkring.kernel.http.Problem;
import be.zorgkring.kernel.input.Checked;
import be.zorgkring.kernel.input.Flaw;
import be.zorgkring.kernel.outcome.VersionRefusal;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ItemTest {

    @Test
    void anItemIsAsSoundAsItsReference() {
        assertEquals(Checked.flawed("/reference", Flaw.REQUIRED), read(null).content());
        assertEquals(Checked.flawed("/reference", Flaw.REQUIRED), read(" ").content());
        assertEquals(
                Checked.flawed("/reference", Flaw.SIZE), read("a".repeat(101)).content());
        assertEquals(Checked.sound("x"), read("a".repeat(100)).content());
        assertEquals(new Item<>("a", Checked.sound("x")), read(" a "));
    }

    @Test
    void allThatIsWrongWithItIsFound() {
        assertEquals(
                new Checked.Flawed<>(
                        List.of(new Flaw("/reference", Flaw.REQUIRED), new Flaw("/name", Flaw.UNKNOWN_CODE))),
                Item.read(null, Checked.flawed("/name", Flaw.UNKNOWN_CODE)).content());
    }

    @Test
    void aRequestHasBetweenOneAndFiveHundredItems() {
        assertEquals(Checked.flawed("/items", Flaw.REQUIRED), Item.readAll(null, ItemTest::read));
        assertEquals(Checked.flawed("/items", Flaw.SIZE), Item.readAll(List.of(), ItemTest::read));
        assertEquals(Checked.flawed("/items", Flaw.SIZE), Item.readAll(Collections.nCopies(501, "a"), ItemTest::read));
        assertEquals(Checked.flawed("/items/1", Flaw.REQUIRED), Item.readAll(Arrays.asList("a", null), ItemTest::read));
        assertEquals(Checked.sound(List.of(read("a"))), Item.readAll(List.of("a"), ItemTest::read));
    }

    @Test
    void eachGetsItsAnswer() {
        UUID id = UUID.randomUUID();
        Flaw flaw = new Flaw("/name", Flaw.REQUIRED);
        List<Item<String>> items = List.of(read("a"), read("b"), read("c"), read("d"));
        List<ItemOutcome> outcomes = List.of(
                new ItemOutcome.Created(id),
                new ItemOutcome.Existing(id),
                new ItemOutcome.Flawed(List.of(flaw)),
                new ItemOutcome.Refused(VersionRefusal.CHANGED_MEANWHILE));
        assertEquals(
                List.of(
                        new ItemView("a", id, ItemResult.CREATED, null),
                        new ItemView("b", id, ItemResult.EXISTING, null),
                        new ItemView("c", null, ItemResult.REFUSED, Problem.invalid("/items/2/name", Flaw.REQUIRED)),
                        new ItemView("d", null, ItemResult.REFUSED, Problem.of(VersionRefusal.CHANGED_MEANWHILE))),
                ImportView.of(items, outcomes).items());
        assertEquals(
                Problem.invalid(List.of(flaw)),
                ImportView.ofEach(items, outcomes).items().get(2).problem());
    }

    private static Item<String> read(String reference) {
        return Item.read(reference, Checked.sound("x"));
    }
}
