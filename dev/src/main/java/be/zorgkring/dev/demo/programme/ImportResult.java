package be.zorgkring.dev.demo.programme;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * What became of one item.
 *
 * @param id null when refused
 * @param codes why it was refused: of the problem, then of its fields
 */
record ImportResult(String reference, UUID id, Outcome outcome, List<String> codes) {

    enum Outcome {
        CREATED,
        EXISTING,
        REFUSED
    }

    static List<ImportResult> read(JsonNode answer) {
        List<ImportResult> results = new ArrayList<>();
        for (JsonNode item : answer.path("items")) {
            results.add(new ImportResult(
                    item.path("reference").asText(),
                    item.hasNonNull("id") ? UUID.fromString(item.get("id").asText()) : null,
                    switch (item.path("outcome").asText()) {
                        case "created" -> Outcome.CREATED;
                        case "existing" -> Outcome.EXISTING;
                        default -> Outcome.REFUSED;
                    },
                    codes(item.path("problem"))));
        }
        return results;
    }

    /** The end of a problem's type, and the code of each field that it names. */
    static List<String> codes(JsonNode problem) {
        List<String> codes = new ArrayList<>();
        String type =
                problem.isTextual() ? problem.asText() : problem.path("type").asText();
        if (!type.isEmpty()) {
            codes.add(type.substring(type.lastIndexOf('/') + 1));
        }
        for (JsonNode error : problem.path("errors")) {
            codes.add(
                    error.path("code").asText() + " at " + error.path("pointer").asText());
        }
        return codes;
    }

    boolean refused() {
        return outcome == Outcome.REFUSED;
    }

    boolean existing() {
        return outcome == Outcome.EXISTING;
    }

    /** Services learn of each other's facts a moment later; what is unknown now may be known soon. */
    boolean mayComeRight() {
        return refused() && codes.stream().anyMatch(code -> code.contains("unknown"));
    }
}
