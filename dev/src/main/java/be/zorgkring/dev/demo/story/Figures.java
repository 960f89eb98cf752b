package be.zorgkring.dev.demo.story;

import static be.zorgkring.dev.demo.story.Cast.PILOT;

import be.zorgkring.parts.identity.Identities.Citizen;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** The figures of the pilot: one inclusion moves none of them, and several move all at once. */
final class Figures {

    private static final String PATH = "/api/reports/aims/" + PILOT;

    private final Stage stage;
    private final Cast cast;
    private final JsonNode before;

    Figures(Stage stage, Cast cast) {
        this.stage = stage;
        this.cast = cast;
        stage.chapter("0     The coordinator notes the figures of the pilot");
        this.before = stage.get(cast.coordinator(), "reads the five aims before", PATH, 200)
                .body();
    }

    void move() {
        stage.chapter("6     With enough people the figures move; a hospital reads within its own circles");
        int step = before.path("step").asInt();
        stage.note("figures tell nothing of one person: they move for " + step + " at a time");
        for (int people = 2; people <= step; people++) {
            stage.post(
                    cast.physician(),
                    "includes a neighbour, " + people + " of " + step,
                    "/api/patients",
                    inclusion(cast.neighbour().get()),
                    201);
        }
        stage.until(
                cast.coordinator(),
                "reads the five aims after",
                PATH,
                answer -> answer.status() == 200 && !publishedAt(answer.body()).equals(publishedAt(before)));
    }

    private static String publishedAt(JsonNode report) {
        return report.path("publishedAt").asText();
    }

    private static Map<String, Object> inclusion(Citizen neighbour) {
        return Map.of(
                "insz", neighbour.insz(),
                "name", Map.of("given", List.of("Bea"), "family", "Buren (verzonnen)"),
                "birthDate", neighbour.birthDate().toString(),
                "sex", "female",
                "municipality", Map.of("nis", "24062", "name", "Leuven"),
                "languages", List.of("nl"),
                "conditions", List.of(),
                "pilot", PILOT,
                "consent",
                        Map.of(
                                "sharing", "given",
                                "takingPart", "given",
                                "method", "eid",
                                "at", Instant.now().toString()));
    }
}
