package be.zorgkring.kernel.input;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FieldsTest {

    private final Fields fields = new Fields();

    @Test
    void whatHasToBeThereIsMissedAndBlankIsNotThere() {
        assertNull(fields.need("/a", null, Rules.line(5)));
        assertNull(fields.need("/b", " ", Rules.line(5)));
        assertNull(fields.need("/c", (Integer) null));
        assertEquals(
                flaws(new Flaw("/a", Flaw.REQUIRED), new Flaw("/b", Flaw.REQUIRED), new Flaw("/c", Flaw.REQUIRED)),
                fields.sound(() -> "never made"));
    }

    @Test
    void whatMayBeAbsentIsReadOnlyWhenItIsThere() {
        assertNull(fields.maybe("/a", null, Rules.line(5)));
        assertEquals("x", fields.maybe("/b", "x", Rules.line(5)));
        assertEquals(Checked.sound("made"), fields.sound(() -> "made"));
    }

    @Test
    void aFlawInsideAFieldIsFoundUnderThatField() {
        Fields inner = new Fields();
        inner.need("/city", null, Rules.line(5));
        fields.take("/address", inner.sound(() -> "never made"));
        fields.take("", Checked.flawed("/name", Flaw.SIZE));
        assertEquals(
                flaws(new Flaw("/address/city", Flaw.REQUIRED), new Flaw("/name", Flaw.SIZE)),
                fields.sound(() -> "never made"));
    }

    @Test
    void eachElementOfAListIsReadAndTheSoundOnesAreKept() {
        assertEquals(
                List.of("a", "c"), fields.each("/list", Arrays.asList("a", null, "c", "toolong"), 1, 4, Rules.line(3)));
        assertEquals(
                flaws(new Flaw("/list/1", Flaw.REQUIRED), new Flaw("/list/3", Flaw.SIZE)),
                fields.sound(() -> "never made"));
    }

    @Test
    void aListStaysWithinItsBounds() {
        assertEquals(List.of(), fields.each("/may-be-absent", null, 0, 2, Rules.line(3)));
        fields.each("/absent", null, 1, 2, Rules.line(3));
        fields.each("/short", List.of(), 1, 2, Rules.line(3));
        fields.each("/long", List.of("a", "b", "c"), 1, 2, Rules.line(3));
        assertEquals(
                flaws(new Flaw("/absent", Flaw.REQUIRED), new Flaw("/short", Flaw.SIZE), new Flaw("/long", Flaw.SIZE)),
                fields.sound(() -> "never made"));
    }

    private static Checked<String> flaws(Flaw... flaws) {
        return new Checked.Flawed<>(Stream.of(flaws).toList());
    }
}
