package be.zorgkring.dev.demo.story;

import static be.zorgkring.dev.demo.story.Cast.PILOT;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** Somebody else has their data erased, and reads what each service did. */
final class ForGood {

    private final Stage stage;
    private final Cast cast;

    ForGood(Stage stage, Cast cast) {
        this.stage = stage;
        this.cast = cast;
    }

    void play() {
        stage.chapter("9     Somebody else leaves for good");
        String record = "/api/patients/"
                + stage.post(cast.physician(), "includes Jan", "/api/patients", jan(), 201)
                        .locationId();
        stage.get(cast.leaver(), "is recognised", "/api/me", 200);
        stage.post(cast.leaver(), "forgets to say that he knows", record + "/erasures", Map.of(), 400);
        String report = "/api/erasures/"
                + stage.post(
                                cast.leaver(),
                                "has his data erased",
                                record + "/erasures",
                                Map.of("irreversible", true),
                                202)
                        .body()
                        .path("erasureId")
                        .asText();
        Answer done = stage.until(cast.leaver(), "reads that every service did", report, answer -> answer.body()
                .path("state")
                .asText()
                .equals("done"));
        for (JsonNode service : done.body().path("services")) {
            stage.note(service.path("service").asText() + " erased "
                    + service.path("erased").size() + " parts and keeps "
                    + service.path("kept").size());
        }
        stage.get(cast.physician(), "is refused", record, 403);
    }

    private Map<String, Object> jan() {
        return Map.of(
                "insz", cast.jan().insz(),
                "name", Map.of("given", List.of("Jan"), "family", "Smets (verzonnen)"),
                "birthDate", cast.jan().birthDate().toString(),
                "sex", "male",
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
