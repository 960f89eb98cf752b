package be.zorgkring.patient.questionnaire.domain;

import be.zorgkring.kernel.input.Checked;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * One version of a questionnaire. A version never changes once it was answered; another wording is another version.
 *
 * @param origin where it comes from and on what terms it may be used
 * @param scoring none when the answers speak for themselves
 */
public record Questionnaire(
        String code,
        int version,
        String origin,
        Respondent respondent,
        QuestionnaireCategory category,
        Wording title,
        Wording introduction,
        List<Item> items,
        Optional<Scoring> scoring) {

    public Questionnaire {
        Objects.requireNonNull(origin, code + ": origin");
        items = List.copyOf(items);
        Set<String> earlier = new HashSet<>();
        for (Item item : items) {
            require(
                    item.enabledWhen()
                            .map(EnabledWhen::item)
                            .map(earlier::contains)
                            .orElse(true),
                    code + ": " + item.id() + " rests on no earlier item");
            require(earlier.add(item.id()), code + ": two items " + item.id());
        }
        require(!items.isEmpty(), code + ": no items");
        require(
                scoring.map(Scoring::items).map(earlier::containsAll).orElse(true),
                code + ": scores an item that is not there");
    }

    public Optional<Item> item(String id) {
        return items.stream().filter(item -> item.id().equals(id)).findFirst();
    }

    public Checked<Answers> read(List<Given> given) {
        return Answers.read(this, given);
    }

    public Optional<Score> score(Answers answers) {
        return scoring.flatMap(how -> how.of(
                how.items().stream().flatMap(id -> points(id, answers).stream()).toList()));
    }

    private Optional<Integer> points(String id, Answers answers) {
        return Optional.ofNullable(answers.byItem().get(id))
                .flatMap(answer -> item(id).orElseThrow().kind().points(answer));
    }

    private static void require(boolean right, String otherwise) {
        if (!right) {
            throw new IllegalArgumentException(otherwise);
        }
    }
}
