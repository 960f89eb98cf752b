package be.zorgkring.patient.questionnaire.domain;

import static be.zorgkring.patient.questionnaire.domain.Trial.WORDS;
import static be.zorgkring.patient.questionnaire.domain.Trial.band;
import static be.zorgkring.patient.questionnaire.domain.Trial.item;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class QuestionnaireTest {

    private static final Item YES_NO = item("a", true, new Kind.YesNo(Optional.empty(), Optional.empty()));

    @Test
    void aTextIsThereInAllFourLanguages() {
        assertThrows(IllegalArgumentException.class, () -> new Wording("nl", "fr", " ", "en"));
        assertThrows(IllegalArgumentException.class, () -> new Wording("nl", null, "de", "en"));
        assertEquals("de", WORDS.in(Locale.GERMAN));
        assertEquals("en", WORDS.in(Locale.ITALIAN));
    }

    @Test
    void anItemRestsOnAnEarlierOneOnly() {
        EnabledWhen later = new EnabledWhen("b", List.of(new Value.Truth(true)), Optional.empty(), Optional.empty());
        refused(
                List.of(Trial.after(later, "a", true, YES_NO.kind()), item("b", true, YES_NO.kind())),
                Optional.empty());
        assertThrows(
                IllegalArgumentException.class,
                () -> new EnabledWhen("a", List.of(), Optional.empty(), Optional.empty()));
    }

    @Test
    void itemsDifferAndScoresAreOfItemsThatAreThere() {
        refused(List.of(YES_NO, YES_NO), Optional.empty());
        refused(List.of(), Optional.empty());
        refused(
                List.of(YES_NO),
                Optional.of(new Scoring(Scoring.Method.MEAN, List.of("z"), 1, List.of(band("low", 0)))));
    }

    private static void refused(List<Item> items, Optional<Scoring> scoring) {
        assertThrows(
                IllegalArgumentException.class,
                () -> new Questionnaire(
                        "trial",
                        1,
                        "x",
                        Respondent.PERSON,
                        QuestionnaireCategory.QUESTIONNAIRES,
                        WORDS,
                        WORDS,
                        items,
                        scoring));
    }
}
