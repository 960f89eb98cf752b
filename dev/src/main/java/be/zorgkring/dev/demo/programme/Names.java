package be.zorgkring.dev.demo.programme;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Names of nobody: a given name and a family name put together from parts. */
final class Names {

    record Invented(String given, String family) {

        String whole() {
            return given + " " + family;
        }
    }

    private final Map<String, List<String>> lists;

    Names() {
        lists = Sheet.read("names.csv").rows().stream()
                .collect(Collectors.toMap(
                        row -> row.text("list"),
                        row -> List.of(row.text("names").split(","))));
    }

    /** @param language {@code nl} or {@code fr}, the sound of the name */
    Invented of(Dice dice, String language, boolean woman) {
        return new Invented(
                dice.pick(lists.get("given-" + (woman ? "f-" : "m-") + language)),
                dice.pick(lists.get("family-first-" + language)) + dice.pick(lists.get("family-last-" + language)));
    }
}
