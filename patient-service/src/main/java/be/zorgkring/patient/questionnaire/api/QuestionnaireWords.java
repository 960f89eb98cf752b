package be.zorgkring.patient.questionnaire.api;

import be.zorgkring.kernel.vocabulary.HcParty;
import be.zorgkring.kernel.vocabulary.Language;
import be.zorgkring.patient.questionnaire.api.QuestionnaireView.CodeView;
import be.zorgkring.patient.questionnaire.domain.Author;
import be.zorgkring.patient.questionnaire.domain.Kind;
import be.zorgkring.patient.questionnaire.domain.Questionnaire;
import be.zorgkring.patient.questionnaire.domain.Score;
import be.zorgkring.patient.questionnaire.domain.Value;
import jakarta.inject.Singleton;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.stream.Collectors;

/** Puts into words what is not in the questionnaires themselves: who filled one in, yes and no. */
@Singleton
class QuestionnaireWords {

    static final String BUNDLE = "questionnaires/words";

    /** @param language one of the four */
    Words in(Locale language) {
        return new Words(
                ResourceBundle.getBundle(
                        BUNDLE,
                        language,
                        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES)),
                language);
    }

    /** The words of one language. */
    record Words(ResourceBundle texts, Locale language) {

        String author(Author author, Optional<String> name) {
            return switch (author) {
                case Author.Person person -> texts.getString("by.person");
                case Author.Mandatee mandatee -> texts.getString("by.mandatee");
                case Author.InformalCarer carer -> texts.getString("by.carer");
                case Author.OnBehalf member -> {
                    String role = HcParty.ALL.label(member.role(), Language.of(language));
                    String who = name.map(known -> known + " (" + role + ")").orElse(role);
                    String sentence =
                            texts.getString(member.personPresent() ? "by.member.present" : "by.member.absent");
                    yield new MessageFormat(sentence, language).format(new Object[] {who});
                }
            };
        }

        String answer(Kind kind, Value value) {
            return switch (value) {
                case Value.Text(String text) -> label(kind, text);
                case Value.Texts(List<String> codes) ->
                    codes.stream().map(code -> label(kind, code)).collect(Collectors.joining("; "));
                case Value.Whole(int number) -> Integer.toString(number);
                case Value.Truth(boolean yes) -> texts.getString(yes ? "yes" : "no");
            };
        }

        Optional<CodeView> band(Questionnaire questionnaire, Score score) {
            return questionnaire.scoring().stream()
                    .flatMap(scoring -> scoring.bands().stream())
                    .filter(band -> band.code().equals(score.band()))
                    .map(band -> QuestionnaireView.codeView(band, language))
                    .findFirst();
        }

        /** Free text is its own label. */
        private String label(Kind kind, String text) {
            return kind.option(text).map(option -> option.label().in(language)).orElse(text);
        }
    }
}
