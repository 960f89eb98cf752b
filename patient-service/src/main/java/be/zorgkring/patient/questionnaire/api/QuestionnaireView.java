package be.zorgkring.patient.questionnaire.api;

import be.zorgkring.patient.questionnaire.domain.Band;
import be.zorgkring.patient.questionnaire.domain.EnabledWhen;
import be.zorgkring.patient.questionnaire.domain.Item;
import be.zorgkring.patient.questionnaire.domain.Kind;
import be.zorgkring.patient.questionnaire.domain.Questionnaire;
import be.zorgkring.patient.questionnaire.domain.QuestionnaireCategory;
import be.zorgkring.patient.questionnaire.domain.Respondent;
import be.zorgkring.patient.questionnaire.domain.Scoring;
import be.zorgkring.patient.questionnaire.domain.Value;
import be.zorgkring.patient.questionnaire.domain.Wording;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A questionnaire in the reader's language. */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record QuestionnaireView(
        String code,
        int version,
        String title,
        String introduction,
        Respondent respondent,
        QuestionnaireCategory category,
        String origin,
        List<ItemView> items,
        List<CodeView> bands) {

    /** One line of the list of questionnaires. */
    record Summary(String code, int version, String title, Respondent respondent, QuestionnaireCategory category) {

        static Summary of(Questionnaire questionnaire, Locale language) {
            return new Summary(
                    questionnaire.code(),
                    questionnaire.version(),
                    questionnaire.title().in(language),
                    questionnaire.respondent(),
                    questionnaire.category());
        }
    }

    /** A code and its words. */
    record CodeView(String code, String label) {}

    /**
     * One question, and how it is answered.
     *
     * @param least lowest number, both bounds included
     * @param longest greatest length of a free text, in Unicode code points
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record ItemView(
            String id,
            String kind,
            String text,
            boolean required,
            @Nullable EnabledWhenView enabledWhen,
            List<CodeView> options,
            @Nullable Integer least,
            @Nullable Integer most,
            @Nullable String lowest,
            @Nullable String highest,
            @Nullable Integer longest) {

        static ItemView of(Item item, Locale language) {
            List<CodeView> options = item.kind().options().stream()
                    .map(option -> new CodeView(option.code(), option.label().in(language)))
                    .toList();
            Function<Wording, String> words = wording -> wording.in(language);
            return switch (item.kind()) {
                case Kind.SingleChoice choice -> of(item, words, "single-choice", options, null, null, null);
                case Kind.MultipleChoice choice -> of(item, words, "multiple-choice", options, null, null, null);
                case Kind.WholeNumber(int least, int most) ->
                    of(item, words, "whole-number", options, least, most, null);
                case Kind.Scale scale ->
                    of(item, words, "scale", options, 0, Kind.Scale.END, null)
                            .between(words.apply(scale.lowest()), words.apply(scale.highest()));
                case Kind.FreeText(int longest) -> of(item, words, "free-text", options, null, null, longest);
                case Kind.YesNo yesNo -> of(item, words, "yes-no", options, null, null, null);
            };
        }

        private static ItemView of(
                Item item,
                Function<Wording, String> words,
                String kind,
                List<CodeView> options,
                Integer least,
                Integer most,
                Integer longest) {
            return new ItemView(
                    item.id(),
                    kind,
                    words.apply(item.text()),
                    item.required(),
                    item.enabledWhen().map(EnabledWhenView::of).orElse(null),
                    options,
                    least,
                    most,
                    null,
                    null,
                    longest);
        }

        private ItemView between(String low, String high) {
            return new ItemView(id, kind, text, required, enabledWhen, options, least, most, low, high, longest);
        }
    }

    /** After which answer to an earlier item this one is asked. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record EnabledWhenView(
            String item,
            List<Object> is,
            @Nullable Integer atLeast,
            @Nullable Integer atMost) {

        static EnabledWhenView of(EnabledWhen condition) {
            return new EnabledWhenView(
                    condition.item(),
                    condition.is().stream().map(Value::plain).toList(),
                    condition.atLeast().orElse(null),
                    condition.atMost().orElse(null));
        }
    }

    static QuestionnaireView of(Questionnaire questionnaire, Locale language) {
        return new QuestionnaireView(
                questionnaire.code(),
                questionnaire.version(),
                questionnaire.title().in(language),
                questionnaire.introduction().in(language),
                questionnaire.respondent(),
                questionnaire.category(),
                questionnaire.origin(),
                questionnaire.items().stream()
                        .map(item -> ItemView.of(item, language))
                        .toList(),
                questionnaire.scoring().map(Scoring::bands).orElse(List.of()).stream()
                        .map(band -> codeView(band, language))
                        .toList());
    }

    static CodeView codeView(Band band, Locale language) {
        return new CodeView(band.code(), band.label().in(language));
    }
}
