package be.zorgkring.action.world;

import static be.zorgkring.testing.Waiting.await;

import io.restassured.response.Response;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.UUID;

/** The medication review of the pilot, as its coordinator writes it down. */
public final class Catalogue {

    private Catalogue() {}

    public static UUID medicationReview(String status) {
        JsonObject action = draft().put("status", status);
        return created(status.equals("ended") ? action.put("until", "2026-02-01") : action);
    }

    /** It runs, with a last day. */
    public static UUID medicationReviewUntil(LocalDate last) {
        return created(draft().put("status", "running").put("until", last.toString()));
    }

    private static UUID created(JsonObject action) {
        Response[] answer = new Response[1];
        // The pilot may not be known yet.
        await().atMost(Duration.ofSeconds(120)).until(() -> {
            answer[0] = Http.asCoordinator().post("/api/actions", action.encode());
            return answer[0].statusCode() == 201;
        });
        return UUID.fromString(answer[0].jsonPath().getString("id"));
    }

    public static JsonObject draft() {
        return new JsonObject()
                .put("pilot", Scene.PILOT)
                .put("code", "medication-review-" + UUID.randomUUID().toString().substring(0, 8))
                .put(
                        "titles",
                        new JsonObject()
                                .put("nl", "Multidisciplinair medicatienazicht")
                                .put("fr", "Revue multidisciplinaire de la médication")
                                .put("de", "Multidisziplinäre Medikationsprüfung")
                                .put("en", "Multidisciplinary medication review"))
                .put("aims", new JsonArray().add("AIM-1").add("AIM-2"))
                .put("components", new JsonArray().add("C06").add("C10"))
                .put("entryCriteria", new JsonArray().add(new JsonObject().put("code", "five-or-more-medicines")))
                .put("from", "2026-01-01")
                .put("template", template());
    }

    private static JsonObject template() {
        return new JsonObject()
                .put("goal", labels("Veilig met medicatie", "Les médicaments en sécurité"))
                .put(
                        "tasks",
                        new JsonArray()
                                .add(task("perspharmacist", "Medicatie verzamelen", "Rassembler la médication", 14))
                                .add(task("persgeneralphysician", "Beslissen", "Décider", 28))
                                .add(task("patient", "Akkoord met het nieuwe schema", "Accord", 35))
                                .add(task("persnurse", "Opvolgen", "Suivre", 90)));
    }

    private static JsonObject task(String role, String dutch, String french, int days) {
        return new JsonObject()
                .put("ownerRole", role)
                .put("title", labels(dutch, french))
                .put("dueInDays", days);
    }

    public static JsonObject labels(String dutch, String french) {
        return new JsonObject()
                .put("nl", dutch)
                .put("fr", french)
                .put("de", dutch + " (de)")
                .put("en", dutch + " (en)");
    }
}
