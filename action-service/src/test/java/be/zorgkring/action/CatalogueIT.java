package be.zorgkring.action;

import static be.zorgkring.action.world.Problems.assertProblem;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import be.zorgkring.action.vocabulary.BelgianDay;
import be.zorgkring.action.world.Cast;
import be.zorgkring.action.world.Catalogue;
import be.zorgkring.action.world.Http;
import be.zorgkring.action.world.Scene;
import be.zorgkring.testing.Contracts;
import be.zorgkring.testing.RealParts;
import be.zorgkring.testing.Received;
import be.zorgkring.testing.Topics;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class CatalogueIT {

    @BeforeEach
    void thePilotIsKnown() {
        Scene.empty();
    }

    @Test
    void anActionStartsAndEndsByItsCoordinatorAndEverybodyHearsOfIt() {
        UUID id = Catalogue.medicationReview("planned");
        String path = "/api/actions/" + id + "/status";
        String running = "{\"status\":\"running\",\"on\":\"2026-02-01\"}";
        assertProblem(
                428,
                "if-match-missing",
                Http.asCoordinator().request().body(running).put(path));
        assertProblem(412, "changed-meanwhile", Http.asCoordinator().putTo(7, path, running));
        assertProblem(403, "not-the-coordinator", Http.as(Cast.PHYSICIAN).putTo(1, path, running));
        Response started = Http.asCoordinator().putTo(1, path, running);
        assertEquals(200, started.statusCode(), started.asString());
        assertEquals("\"2\"", started.header("ETag"));
        assertProblem(409, "action-status-illegal", Http.asCoordinator().putTo(2, path, running));
        String ended = "{\"status\":\"ended\",\"on\":\"2026-03-01\"}";
        assertEquals(200, Http.asCoordinator().putTo(2, path, ended).statusCode());

        Received last = Topics.await(
                "zorgkring.action",
                message -> message.key().equals(id.toString())
                        && message.data().path("version").asInt() == 3,
                Duration.ofSeconds(60));
        Contracts.assertValid("be.zorgkring.action.action-changed.v1", last.json());
        assertEquals("ended", last.data().path("status").asText());
        assertEquals("2026-03-01", last.data().path("until").asText());
        JsonPath shown = Http.as(Cast.PERSON).get("/api/actions/" + id).jsonPath();
        assertEquals("ended", shown.getString("status"));
    }

    @Test
    void anActionEndsWithItsLastDayAndEverybodyHearsOfIt() {
        LocalDate last = BelgianDay.today(Clock.systemUTC()).minusDays(1);
        UUID over = Catalogue.medicationReviewUntil(last);
        UUID today = Catalogue.medicationReviewUntil(last.plusDays(1));
        Received told = Topics.await(
                "zorgkring.action",
                message -> message.key().equals(over.toString())
                        && message.data().path("version").asInt() == 2,
                Duration.ofSeconds(60));
        Contracts.assertValid("be.zorgkring.action.action-changed.v1", told.json());
        assertEquals("ended", told.data().path("status").asText());
        assertEquals(last.toString(), told.data().path("until").asText());
        assertEquals("ended", shown(over).getString("status"));
        assertEquals("running", shown(today).getString("status"));
        assertProblem(
                409,
                "action-status-illegal",
                Http.asCoordinator()
                        .putTo(2, "/api/actions/" + over + "/status", "{\"status\":\"ended\",\"on\":\"2030-01-01\"}"));
    }

    private static JsonPath shown(UUID action) {
        return Http.as(Cast.PERSON).get("/api/actions/" + action).jsonPath();
    }

    @Test
    void onlyTheCoordinatorOfThePilotAddsAnAction() {
        String draft = Catalogue.draft().encode();
        assertProblem(403, "not-the-coordinator", Http.as(Cast.PHYSICIAN).post("/api/actions", draft));
        assertProblem(
                403,
                "not-the-coordinator",
                Http.asCoordinator()
                        .post(
                                "/api/actions",
                                Catalogue.draft().put("pilot", "boost").encode()));
        assertEquals(201, Http.asCoordinator().post("/api/actions", draft).statusCode());
        assertProblem(
                409, "action-code-taken", Http.asCoordinator().post("/api/actions", draft), "/code", "code.taken");
        assertProblem(
                400,
                "invalid-request",
                Http.asCoordinator()
                        .post(
                                "/api/actions",
                                Catalogue.draft().put("reference", "x").encode()),
                "/reference",
                "field.unknown");
    }

    @Test
    void anActionIsReadInTheReadersLanguageByAnybodySignedIn() {
        UUID id = Catalogue.medicationReview("running");
        Response shown = Http.as(Cast.PERSON).getIn("de", "/api/actions/" + id);
        assertEquals("\"1\"", shown.header("ETag"));
        assertEquals("Multidisziplinäre Medikationsprüfung", shown.jsonPath().getString("title"));
        assertEquals("Apotheker", shown.jsonPath().getString("template.tasks[0].ownerRoleLabel"));
        assertEquals("five-or-more-medicines", shown.jsonPath().getString("entryCriteria[0].code"));
    }

    @Test
    void theCatalogueIsReadPageByPage() {
        Set<String> made = new HashSet<>();
        for (int i = 0; i < 5; i++) {
            made.add(Catalogue.medicationReview("planned").toString());
        }
        Set<String> seen = new HashSet<>();
        String cursor = "";
        do {
            JsonPath page = Http.as(Cast.PERSON)
                    .get("/api/actions?pilot=" + Scene.PILOT + "&status=planned&limit=2&cursor=" + cursor)
                    .jsonPath();
            page.<String>getList("items.actionId").forEach(seen::add);
            cursor = page.getString("next");
        } while (cursor != null);
        made.removeAll(seen);
        assertEquals(Set.of(), made);
    }

    @Test
    void campaignsReachPeopleWhoAreNotIncludedByThat() {
        Response started = Http.asCoordinator()
                .post(
                        "/api/campaigns",
                        "{\"pilot\":\"%s\",\"title\":\"Week van de medicatie\"}".formatted(Scene.PILOT));
        assertEquals(201, started.statusCode(), started.asString());
        String id = started.jsonPath().getString("id");
        String reach = "{\"channel\":\"pharmacy-leaflet\",\"reached\":1250,\"on\":\"2026-02-20\"}";
        String path = "/api/campaigns/" + id + "/reaches";
        assertEquals(201, Http.asCoordinator().post(path, reach).statusCode());
        assertProblem(403, "not-the-coordinator", Http.as(Cast.NURSE).post(path, reach));
        assertProblem(
                400,
                "invalid-request",
                Http.asCoordinator().post(path, reach.replace("2026", "2199")),
                "/on",
                "field.future");
        assertProblem(
                400,
                "invalid-request",
                Http.asCoordinator().post(path, reach.replace("1250", "-1")),
                "/reached",
                "field.range");
        for (String noCount : List.of("1.5", "1e3", "99999999999", "\"1250\"", "true")) {
            assertProblem(
                    400,
                    "invalid-request",
                    Http.asCoordinator().post(path, reach.replace("1250", noCount)),
                    "/reached",
                    "field.type");
        }

        Received told =
                Topics.await("zorgkring.campaign", message -> message.key().equals(id), Duration.ofSeconds(60));
        Contracts.assertValid("be.zorgkring.action.people-reached.v1", told.json());
        assertEquals(1250, told.data().path("reached").asInt());
        JsonPath list = Http.as(Cast.PERSON)
                .get("/api/campaigns?limit=200&pilot=" + Scene.PILOT)
                .jsonPath();
        assertEquals(1250, list.getInt("items.find { it.campaignId == '" + id + "' }.reached"));
    }

    @Test
    void theOpenApiDocumentIsThere() {
        Response document = RestAssured.given().get("/q/openapi");
        assertEquals(200, document.statusCode());
        assertTrue(document.asString().contains("/api/actions/{id}/inclusions"));
    }
}
