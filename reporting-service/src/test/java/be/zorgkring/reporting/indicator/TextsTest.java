package be.zorgkring.reporting.indicator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.HashSet;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TextsTest {

    static Stream<Locale> languages() {
        return Texts.LANGUAGES.stream();
    }

    @ParameterizedTest
    @MethodSource("languages")
    void everyAimComponentUnitAndIndicatorHasItsWords(Locale language) {
        var texts = Texts.in(language);
        var words = new HashSet<String>();
        Stream.of(Aim.values()).map(texts::of).forEach(words::add);
        Stream.of(Component.values()).map(texts::of).forEach(words::add);
        Stream.of(Unit.values()).map(texts::of).forEach(words::add);
        for (var indicator : Indicators.all()) {
            var definition = texts.of(indicator);
            words.addAll(Set.of(
                    definition.title(), definition.measures(), definition.numerator(), definition.countingDate()));
            words.add(definition.exclusions());
            if (!(indicator.measure() instanceof Measure.Count)) {
                words.add(definition.denominator());
            }
        }
        words.forEach(word -> assertFalse(word.isBlank() || word.contains("{"), word));
    }

    @ParameterizedTest
    @MethodSource("languages")
    void everyLanguageHasTheSameWordsAndNoOthers(Locale language) {
        assertEquals(keys(Locale.of("en")), keys(language));
    }

    @Test
    void everyAimHasAtLeastOneIndicator() {
        for (var aim : Aim.values()) {
            assertFalse(Indicators.of(aim).isEmpty(), aim.code());
        }
    }

    @Test
    void indicatorCodesAreUnique() {
        var codes = Indicators.all().stream().map(Indicator::code).toList();
        assertEquals(codes.size(), Set.copyOf(codes).size());
    }

    private static Set<String> keys(Locale language) {
        var control = ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
        return new TreeSet<>(
                ResourceBundle.getBundle("indicators/texts", language, control).keySet());
    }
}
