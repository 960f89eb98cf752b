package be.zorgkring.kernel.sql;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class NamedTextTest {

    @Test
    void eachPlaceOfAParameterHasANumberOfItsOwn() {
        assertEquals(
                new NamedText.Numbered("select $1 where a = $2 or b = $3", List.of(1, 2, 1)),
                NamedText.of("select :x where a = :y or b = :x").with(Map.<String, Object>of("x", 1, "y", 2)::get));
    }

    @Test
    void aListTakesAsManyNumbersAsItHasMembers() {
        NamedText text = NamedText.of("select 1 where id in (:ids) and a = :a");
        assertEquals(
                new NamedText.Numbered("select 1 where id in ($1, $2) and a = $3", List.of("p", "q", 7)),
                text.with(Map.of("ids", List.of("p", "q"), "a", 7)::get));
        assertEquals(
                new NamedText.Numbered("select 1 where id in (null) and a = $1", List.of(7)),
                text.with(Map.of("ids", List.of(), "a", 7)::get));
    }

    @Test
    void whatOnlyLooksLikeAParameterIsLeftAlone() {
        String text = "select ':a', \":b\", '{\"k\"::x'' :c', x::text, arr[1:2] -- :d\n";
        assertEquals(new NamedText.Numbered(text, List.of()), NamedText.of(text).with(name -> name));
    }
}
