package be.zorgkring.patient.person.api;

import static org.junit.jupiter.api.Assertions.assertEquals;

import be.zorgkring.kernel.bulk.Item;
import be.zorgkring.kernel.input.Checked;
import be.zorgkring.kernel.input.Flaw;
import be.zorgkring.patient.person.domain.Inclusion;
import java.time.Clock;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class ImportItemsTest {

    private final InclusionReader reader = new InclusionReader(Clock.systemUTC(), () -> false);

    @Test
    void aRequestHasBetweenOneAndFiveHundredItems() {
        assertEquals(Checked.flawed("/items", Flaw.REQUIRED), ImportItems.read(null, reader));
        assertEquals(Checked.flawed("/items", Flaw.REQUIRED), read(null));
        assertEquals(Checked.flawed("/items", Flaw.REQUIRED), read(List.of()));
        assertEquals(Checked.flawed("/items", Flaw.SIZE), read(Collections.nCopies(501, item("a"))));
        assertEquals(500, items(read(Collections.nCopies(500, item("a")))).size());
    }

    @Test
    void whatHasNoReferenceIsReadNoFurtherAndDoesNotStopTheOthers() {
        assertEquals(
                List.of(
                        new Item<>(null, Checked.flawed("", Flaw.REQUIRED)),
                        new Item<>(null, Checked.flawed("/reference", Flaw.REQUIRED)),
                        new Item<>(null, Checked.flawed("/reference", Flaw.SIZE)),
                        new Item<>("a", reader.read(item("a").inclusion(), InclusionReader.CountingDate.TODAY))),
                items(read(Arrays.asList(null, item(" "), item("a".repeat(101)), item(" a ")))));
    }

    @Test
    void aReferenceStandsOnceWhetherItsItemIsSoundOrNot() {
        assertEquals(
                new Item<>("a", Checked.flawed("/reference", Flaw.REPEATED)),
                items(read(List.of(item("a"), item("a")))).get(1));
    }

    private Checked<List<Item<Inclusion>>> read(List<ImportRequest.Item> sent) {
        return ImportItems.read(new ImportRequest(sent), reader);
    }

    private static List<Item<Inclusion>> items(Checked<List<Item<Inclusion>>> read) {
        return read.found().orElseThrow();
    }

    /** Nothing but its reference is right. */
    private static ImportRequest.Item item(String reference) {
        return new ImportRequest.Item(reference, null, null, null, null, null, null, null, null, null);
    }
}
