package be.zorgkring.patient.questionnaire.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import be.zorgkring.kernel.input.Checked;
import be.zorgkring.patient.questionnaire.domain.Answers;
import be.zorgkring.patient.questionnaire.domain.Given;
import be.zorgkring.patient.questionnaire.domain.Item;
import be.zorgkring.patient.questionnaire.domain.Kind;
import be.zorgkring.patient.questionnaire.domain.Option;
import be.zorgkring.patient.questionnaire.domain.Questionnaire;
import be.zorgkring.patient.questionnaire.domain.Respondent;
import be.zorgkring.patient.questionnaire.domain.Scoring;
import be.zorgkring.patient.questionnaire.domain.Value;
import be.zorgkring.patient.questionnaire.domain.Wording;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Reading them all is itself the test that no text is missing: a {@link Wording} without one cannot be made. */
class QuestionnaireFilesTest {

    private static final Path SHIPPED = Path.of("src/main/resources/questionnaires");

    private final QuestionnaireFiles files = new QuestionnaireFiles();

    @Test
    void theIndexNamesEveryFileThatIsShipped() throws IOException {
        try (Stream<Path> folder = Files.list(SHIPPED)) {
            Set<String> shipped = folder.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".json"))
                    .collect(Collectors.toSet());
            assertEquals(shipped, Set.copyOf(Files.readAllLines(SHIPPED.resolve("index"))));
        }
    }

    @Test
    void olderVersionsStayReadable() {
        assertEquals(2, files.newest("trial-mind").orElseThrow().version());
        assertEquals(1, files.find("trial-mind", 1).orElseThrow().version());
        assertEquals(Optional.empty(), files.find("trial-mind", 3));
        assertEquals(Optional.empty(), files.newest("no-such"));
        assertEquals(
                1,
                files.newest().stream()
                        .filter(it -> it.code().equals("trial-mind"))
                        .count());
    }

    @Test
    void onlyTheLoadOfTheInformalCarerIsAskedOfACarer() {
        assertEquals(
                List.of("carer-load"),
                files.newest().stream()
                        .filter(it -> it.respondent() == Respondent.CARER)
                        .map(Questionnaire::code)
                        .toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"daily-life", "care-experience", "carer-load"})
    void whatIsShippedIsOfOurOwnMakingAndSaysSo(String code) {
        Questionnaire questionnaire = files.newest(code).orElseThrow();
        assertTrue(questionnaire.origin().contains("not taken from"), questionnaire.origin());
        assertFalse(questionnaire.scoring().isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"daily-life", "care-experience", "carer-load"})
    void theWorstAndTheBestAnswersLieInTheFirstAndTheLastBand(String code) {
        Questionnaire questionnaire = files.newest(code).orElseThrow();
        Scoring scoring = questionnaire.scoring().orElseThrow();
        assertEquals(
                scoring.bands().getFirst().code(),
                questionnaire
                        .score(answered(questionnaire, false))
                        .orElseThrow()
                        .band());
        assertEquals(
                scoring.bands().getLast().code(),
                questionnaire.score(answered(questionnaire, true)).orElseThrow().band());
        assertEquals(
                new BigDecimal("0.00"),
                questionnaire
                        .score(answered(questionnaire, false))
                        .orElseThrow()
                        .value());
    }

    private static Answers answered(Questionnaire questionnaire, boolean most) {
        List<String> scored = questionnaire.scoring().orElseThrow().items();
        List<Given> given = questionnaire.items().stream()
                .filter(item -> item.enabledWhen().isEmpty())
                .map(item -> new Given(
                        item.id(), Optional.of(scored.contains(item.id()) ? extreme(item, most) : plain(item))))
                .toList();
        return switch (questionnaire.read(given)) {
            case Checked.Sound<Answers>(Answers answers) -> answers;
            case Checked.Flawed<Answers> flawed -> throw new AssertionError(questionnaire.code() + flawed);
        };
    }

    private static Value extreme(Item item, boolean most) {
        Comparator<Value> byPoints =
                Comparator.comparing(value -> item.kind().points(value).orElseThrow());
        Stream<Value> values =
                switch (item.kind()) {
                    case Kind.SingleChoice(List<Option> options) ->
                        options.stream()
                                .filter(option -> option.points().isPresent())
                                .map(option -> new Value.Text(option.code()));
                    case Kind.Scale scale -> Stream.of(new Value.Whole(0), new Value.Whole(Kind.Scale.END));
                    case Kind.YesNo yesNo -> Stream.of(new Value.Truth(true), new Value.Truth(false));
                    case Kind.MultipleChoice m -> Stream.empty();
                    case Kind.WholeNumber(int least, int highest) ->
                        Stream.of(new Value.Whole(least), new Value.Whole(highest));
                    case Kind.FreeText f -> Stream.empty();
                };
        return (most ? values.max(byPoints) : values.min(byPoints)).orElseThrow();
    }

    private static Value plain(Item item) {
        return switch (item.kind()) {
            case Kind.SingleChoice(List<Option> options) ->
                new Value.Text(options.getFirst().code());
            case Kind.MultipleChoice(List<Option> options) ->
                new Value.Texts(List.of(options.getFirst().code()));
            case Kind.WholeNumber(int least, int highest) -> new Value.Whole(highest);
            case Kind.Scale scale -> new Value.Whole(0);
            case Kind.FreeText text -> new Value.Text("x");
            case Kind.YesNo yesNo -> new Value.Truth(false);
        };
    }
}
