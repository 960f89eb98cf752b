package be.zorgkring.patient.questionnaire.domain;

import static be.zorgkring.patient.questionnaire.domain.Trial.band;
import static be.zorgkring.patient.questionnaire.domain.Trial.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import be.zorgkring.kernel.input.Checked;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScoringTest {

    private static final List<Band> BANDS = List.of(band("low", 0), band("middle", 4), band("high", 7));

    @Test
    void aMeanIsOfWhatWasAnsweredWithTwoDecimals() {
        // 10 for b, 10 - 4 for the reversed scale, 0 for yes
        assertEquals(
                Optional.of(new Score(new BigDecimal("5.33"), "high")),
                score(given("one", "b"), given("pain", 4), given("where", List.of("knee")), given("alone", true)));
        assertEquals(
                Optional.of(new Score(new BigDecimal("10.00"), "high")), score(given("one", "b"), given("pain", 0)));
    }

    @Test
    void withTooFewAnswersThereIsNoScore() {
        assertEquals(Optional.empty(), score(given("one", "c"), given("pain", 0)));
        assertEquals(
                Optional.of(new Score(new BigDecimal("10.00"), "high")),
                score(given("one", "c"), given("pain", 0), given("alone", false)));
    }

    @Test
    void aSumAddsUp() {
        Scoring sum = new Scoring(Scoring.Method.SUM, List.of("a", "b", "c"), 3, BANDS);
        assertEquals(Optional.of(new Score(new BigDecimal("6.00"), "middle")), sum.of(List.of(1, 2, 3)));
        assertEquals(Optional.empty(), sum.of(List.of(1, 2)));
    }

    @ParameterizedTest
    @CsvSource({"0, low", "3, low", "4, middle", "6, middle", "7, high", "10, high"})
    void aBandBeginsAtItsLowestScore(int points, String band) {
        Scoring one = new Scoring(Scoring.Method.MEAN, List.of("a"), 1, BANDS);
        assertEquals(band, one.of(List.of(points)).orElseThrow().band());
    }

    @Test
    void aScoringThatCannotBeRightIsRefused() {
        wrong(Scoring.Method.SUM, 1, BANDS);
        wrong(Scoring.Method.MEAN, 0, BANDS);
        wrong(Scoring.Method.MEAN, 3, BANDS);
        wrong(Scoring.Method.MEAN, 1, List.of());
        wrong(Scoring.Method.MEAN, 1, List.of(band("low", 1)));
        wrong(Scoring.Method.MEAN, 1, List.of(band("low", 0), band("high", 0)));
    }

    private static void wrong(Scoring.Method method, int minimum, List<Band> bands) {
        assertThrows(IllegalArgumentException.class, () -> new Scoring(method, List.of("a", "b"), minimum, bands));
    }

    private static Optional<Score> score(Given... given) {
        return switch (Trial.QUESTIONNAIRE.read(List.of(given))) {
            case Checked.Sound<Answers>(Answers answers) -> Trial.QUESTIONNAIRE.score(answers);
            case Checked.Flawed<Answers> flawed -> throw new AssertionError(flawed);
        };
    }
}
