package be.zorgkring.patient.questionnaire.store;

import be.zorgkring.kernel.input.Coded;
import be.zorgkring.patient.questionnaire.domain.Band;
import be.zorgkring.patient.questionnaire.domain.EnabledWhen;
import be.zorgkring.patient.questionnaire.domain.Item;
import be.zorgkring.patient.questionnaire.domain.Kind;
import be.zorgkring.patient.questionnaire.domain.Option;
import be.zorgkring.patient.questionnaire.domain.Questionnaire;
import be.zorgkring.patient.questionnaire.domain.QuestionnaireCategory;
import be.zorgkring.patient.questionnaire.domain.Respondent;
import be.zorgkring.patient.questionnaire.domain.Scoring;
import be.zorgkring.patient.questionnaire.domain.Value;
import be.zorgkring.patient.questionnaire.domain.Wording;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** A questionnaire as it is written in a file of {@code questionnaires/}. */
record QuestionnaireFile(
        String code,
        int version,
        String origin,
        String respondent,
        String category,
        Wording title,
        Wording introduction,
        List<ItemEntry> items,
        Optional<ScoringEntry> scoring) {

    record ItemEntry(
            String id,
            String kind,
            boolean required,
            Wording text,
            Optional<Condition> enabledWhen,
            List<OptionEntry> options,
            Integer least,
            Integer most,
            Wording lowest,
            Wording highest,
            boolean reversed,
            Integer longest,
            Points points) {

        Item item() {
            return new Item(id, text, required, enabledWhen.map(Condition::enabledWhen), itemKind());
        }

        private Kind itemKind() {
            return switch (kind) {
                case "single-choice" -> new Kind.SingleChoice(choices());
                case "multiple-choice" -> new Kind.MultipleChoice(choices());
                case "whole-number" -> new Kind.WholeNumber(least, most);
                case "scale" -> new Kind.Scale(lowest, highest, reversed);
                case "free-text" -> new Kind.FreeText(longest);
                case "yes-no" ->
                    points == null
                            ? new Kind.YesNo(Optional.empty(), Optional.empty())
                            : new Kind.YesNo(Optional.of(points.yes()), Optional.of(points.no()));
                default -> throw new IllegalArgumentException("no kind of item: " + kind);
            };
        }

        private List<Option> choices() {
            return options.stream()
                    .map(option -> new Option(option.code(), option.label(), option.points()))
                    .toList();
        }
    }

    record OptionEntry(String code, Wording label, Optional<Integer> points) {}

    record Points(int yes, int no) {}

    record Condition(String item, List<Object> is, Optional<Integer> atLeast, Optional<Integer> atMost) {

        EnabledWhen enabledWhen() {
            List<Value> values = is == null
                    ? List.of()
                    : is.stream().map(plain -> Value.of(plain).orElseThrow()).toList();
            return new EnabledWhen(item, values, atLeast, atMost);
        }
    }

    record ScoringEntry(String method, List<String> items, int minimumAnswered, List<BandEntry> bands) {

        Scoring scoring() {
            return new Scoring(
                    Coded.of(Scoring.Method.class, method),
                    items,
                    minimumAnswered,
                    bands.stream()
                            .map(band -> new Band(band.code(), band.from(), band.label()))
                            .toList());
        }
    }

    record BandEntry(String code, BigDecimal from, Wording label) {}

    Questionnaire questionnaire() {
        return new Questionnaire(
                code,
                version,
                origin,
                Coded.of(Respondent.class, respondent),
                Coded.of(QuestionnaireCategory.class, category),
                title,
                introduction,
                items.stream().map(ItemEntry::item).toList(),
                scoring.map(ScoringEntry::scoring));
    }
}
