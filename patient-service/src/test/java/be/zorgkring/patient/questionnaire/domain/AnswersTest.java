package be.zorgkring.patient.questionnaire.domain;

import static be.zorgkring.patient.questionnaire.domain.Trial.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import be.zorgkring.kernel.input.Checked;
import be.zorgkring.kernel.input.Flaw;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AnswersTest {

    @Test
    void rightAnswersAreKeptInTheOrderOfTheItems() {
        Answers answers =
                sound(given("alone", true), given("where", List.of("knee")), given("pain", 4), given("one", "a"));
        assertEquals(
                List.of("one", "pain", "where", "alone"),
                answers.byItem().keySet().stream().toList());
    }

    @Test
    void everyFlawIsToldAtOnceWithItsPlace() {
        assertEquals(
                Map.of(
                        "/answers/0/value", "code.unknown",
                        "/answers/1/value", "field.range",
                        "/answers/2/item", "code.unknown",
                        "/answers/3/item", "field.repeated",
                        "/answers/4/value", "field.format",
                        "/answers/5/item", "field.required"),
                flaws(
                        given("one", "z"),
                        given("pain", 11),
                        given("nowhere", 1),
                        given("pain", 5),
                        given("days", "three"),
                        given(null, true)));
    }

    @Test
    void whatIsRequiredAndMissingStandsAfterTheEndOfTheList() {
        assertEquals(Map.of("/answers/-/one", "field.required", "/answers/-/pain", "field.required"), flaws());
    }

    @Test
    void anItemIsAskedOnlyAfterTheAnswerThatEnablesIt() {
        assertEquals(Map.of("/answers/-/where", "field.required"), flaws(given("one", "a"), given("pain", 4)));
        assertEquals(2, sound(given("one", "a"), given("pain", 3)).byItem().size());
        assertEquals(
                Map.of("/answers/2/item", "field.unexpected"),
                flaws(given("one", "a"), given("pain", 3), given("where", List.of("knee"))));
    }

    @Test
    void aChainOfConditionsFallsWithItsFirst() {
        assertEquals(
                Map.of("/answers/2/item", "field.unexpected", "/answers/3/item", "field.unexpected"),
                flaws(
                        given("one", "a"),
                        given("pain", 0),
                        given("where", List.of("other")),
                        given("where-other", "left foot")));
        assertEquals(
                Map.of("/answers/-/where-other", "field.required"),
                flaws(given("one", "a"), given("pain", 9), given("where", List.of("knee", "other"))));
    }

    @Test
    void behindAFlawedAnswerNothingIsCalledMissingOrSuperfluous() {
        assertEquals(
                Map.of("/answers/1/value", "field.range"),
                flaws(given("one", "a"), given("pain", -1), given("where", List.of("other"))));
        assertEquals(Map.of("/answers/1/value", "field.range"), flaws(given("one", "a"), given("pain", 99)));
    }

    @Test
    void aMultipleChoiceNamesEachOfItsCodesOnceAndAtLeastOne() {
        assertEquals(Map.of("/answers/2/value", "field.required"), whereIs(List.of()));
        assertEquals(Map.of("/answers/2/value", "field.repeated"), whereIs(List.of("knee", "knee")));
        assertEquals(Map.of("/answers/2/value", "code.unknown"), whereIs(List.of("knee", "nose")));
        assertEquals(Map.of("/answers/2/value", "field.format"), whereIs("knee"));
    }

    @Test
    void freeTextIsBoundedAndDoesNotSteer() {
        assertEquals(Map.of("/answers/3/value", "field.size"), otherIs("x".repeat(21)));
        assertEquals(Map.of("/answers/3/value", "field.characters"), otherIs("\u202Eleft"));
        assertEquals(Map.of("/answers/3/value", "field.required"), otherIs("   "));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 10})
    void theEndsOfAScaleAreRightAnswers(int end) {
        Checked<Value> read = new Kind.Scale(Trial.WORDS, Trial.WORDS, false).read(new Value.Whole(end));
        assertInstanceOf(Checked.Sound.class, read);
    }

    @Test
    void aShapeThatNoItemTakesIsFlawed() {
        for (Object shape : new Object[] {1.5, Map.of("a", 1), List.of(1), 1L << 40}) {
            assertEquals(
                    Map.of("/answers/2/value", "field.format"),
                    flaws(given("one", "a"), given("pain", 0), given("days", shape)));
        }
    }

    @Test
    void answersAreNeverPrinted() {
        assertEquals(
                "Answers[redacted]", sound(given("one", "a"), given("pain", 0)).toString());
        assertEquals("Text[redacted]", new Value.Text("my secret").toString());
    }

    private static Map<String, String> whereIs(Object value) {
        return flaws(given("one", "a"), given("pain", 9), given("where", value));
    }

    private static Map<String, String> otherIs(String text) {
        return flaws(given("one", "a"), given("pain", 9), given("where", List.of("other")), given("where-other", text));
    }

    private static Answers sound(Given... given) {
        return switch (Trial.QUESTIONNAIRE.read(List.of(given))) {
            case Checked.Sound<Answers>(Answers answers) -> answers;
            case Checked.Flawed<Answers>(List<Flaw> flaws) -> throw new AssertionError(flaws);
        };
    }

    private static Map<String, String> flaws(Given... given) {
        Checked<Answers> read = Trial.QUESTIONNAIRE.read(List.of(given));
        return switch (read) {
            case Checked.Sound<Answers> sound -> Map.of();
            case Checked.Flawed<Answers>(List<Flaw> flaws) ->
                flaws.stream().collect(Collectors.toMap(Flaw::pointer, Flaw::code));
        };
    }
}
