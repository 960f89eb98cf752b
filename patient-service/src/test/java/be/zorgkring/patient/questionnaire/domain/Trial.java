package be.zorgkring.patient.questionnaire.domain;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** A questionnaire with every kind of item. */
final class Trial {

    static final Wording WORDS = new Wording("nl", "fr", "de", "en");

    static final Questionnaire QUESTIONNAIRE = new Questionnaire(
            "trial",
            1,
            "for tests",
            Respondent.PERSON,
            QuestionnaireCategory.QUESTIONNAIRES,
            WORDS,
            WORDS,
            List.of(
                    item("one", true, new Kind.SingleChoice(List.of(option("a", 0), option("b", 10), silent("c")))),
                    item("pain", true, new Kind.Scale(WORDS, WORDS, true)),
                    after(
                            new EnabledWhen("pain", List.of(), Optional.of(4), Optional.empty()),
                            "where",
                            true,
                            new Kind.MultipleChoice(List.of(option("back", 1), option("knee", 2), silent("other")))),
                    after(
                            new EnabledWhen(
                                    "where", List.of(new Value.Text("other")), Optional.empty(), Optional.empty()),
                            "where-other",
                            true,
                            new Kind.FreeText(20)),
                    item("days", false, new Kind.WholeNumber(0, 14)),
                    item("alone", false, new Kind.YesNo(Optional.of(0), Optional.of(10)))),
            Optional.of(new Scoring(
                    Scoring.Method.MEAN,
                    List.of("one", "pain", "alone"),
                    2,
                    List.of(band("low", 0), band("high", 5)))));

    private Trial() {}

    static Band band(String code, int from) {
        return new Band(code, BigDecimal.valueOf(from), WORDS);
    }

    static Option option(String code, int points) {
        return new Option(code, WORDS, Optional.of(points));
    }

    static Option silent(String code) {
        return new Option(code, WORDS, Optional.empty());
    }

    static Item item(String id, boolean required, Kind kind) {
        return new Item(id, WORDS, required, Optional.empty(), kind);
    }

    static Item after(EnabledWhen condition, String id, boolean required, Kind kind) {
        return new Item(id, WORDS, required, Optional.of(condition), kind);
    }

    static Given given(String item, Object plain) {
        return new Given(item, Value.of(plain));
    }
}
