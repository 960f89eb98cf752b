package be.zorgkring.patient.emergency;

import static be.zorgkring.patient.emergency.Emergencies.TEXT;
import static be.zorgkring.patient.emergency.Emergencies.open;
import static be.zorgkring.patient.emergency.Emergencies.opened;
import static be.zorgkring.patient.emergency.Emergencies.plea;
import static be.zorgkring.patient.support.Http.as;
import static be.zorgkring.patient.support.Http.inclusion;
import static be.zorgkring.patient.support.Http.post;
import static be.zorgkring.testing.Waiting.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import be.zorgkring.patient.support.Http;
import be.zorgkring.patient.support.Member;
import be.zorgkring.patient.support.TestSettings;
import be.zorgkring.patient.support.World;
import be.zorgkring.testing.Contracts;
import be.zorgkring.testing.OwnDatabase;
import be.zorgkring.testing.RealParts;
import be.zorgkring.testing.Received;
import be.zorgkring.testing.Topics;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
@QuarkusTestResource(TestSettings.class)
class EmergencyIT {

    private final World world = World.get();
    private Map.Entry<String, LocalDate> number;
    private Member self;
    private UUID id;

    @BeforeEach
    void someoneWithACircleWhoSignedIn() {
        number = World.newNumber();
        self = world.citizen(number.getKey(), "Rosa");
        id = Http.include(world.physician, inclusion(number.getKey(), number.getValue(), world.running));
        World.circle(id, 1, world.physician);
        as(self).get("/api/me").then().statusCode(200);
    }

    @Test
    void aProfessionalOutsideTheCircleReadsAndEveryAnswerSaysOnWhatGround() {
        as(world.stranger).get(record()).then().statusCode(403).header("Emergency-Access", nullValue());
        Response answer = open(world.stranger, id);
        answer.then().statusCode(201).body("patientId", equalTo(id.toString()));
        String access = answer.jsonPath().getString("emergencyAccessId");
        Instant until = Instant.parse(answer.jsonPath().getString("until"));
        assertEquals(Instant.parse(answer.jsonPath().getString("from")).plus(Duration.ofHours(4)), until);

        String banner = as(world.stranger)
                .get(record())
                .then()
                .statusCode(200)
                .body("name.family", equalTo("Maes"))
                .body("consent", nullValue())
                .extract()
                .header("Emergency-Access");
        assertEquals("id=\"%s\"; until=\"%s\"; reason=\"unconscious\"".formatted(access, until), banner);
        as(world.physician).get(record()).then().statusCode(200).header("Emergency-Access", nullValue());
        as(self).get(record()).then().statusCode(200).header("Emergency-Access", nullValue());
    }

    @Test
    void theOpeningIsOnRecordIsAnnouncedAndToldToThePersonAtOnce() {
        UUID access = opened(world.stranger, id);
        as(world.stranger).get(record()).then().statusCode(200);
        as(self).header("Accept-Language", "en")
                .get(record() + "/access-log")
                .then()
                .body("items[1].operation", equalTo("read"))
                .body("items[1].ground", equalTo("emergency"))
                .body("items[2].operation", equalTo("break-glass"))
                .body("items[2].outcome", equalTo("allowed"))
                .body("items[2].ground", equalTo("emergency"))
                .body("items[2].text", containsString(world.stranger.name() + " (physician) opened your record"))
                .body("items[2].text", containsString("your medication"));
        as(self).get(record() + "/notifications")
                .then()
                .body("items[0].kind", equalTo("emergency-access-opened"))
                .body("items[0].about", equalTo(access.toString()))
                .body("unread", equalTo(1));
        Received event = announced(access, 1);
        assertEquals("open", event.data().path("state").asText());
        assertEquals("unconscious", event.data().path("reason").asText());
        assertFalse(event.json().contains("pharmacy"), "the text stays home");
    }

    @Test
    void whoKnowsOnlyTheNumberOpensByIt() {
        Response answer = post(world.stranger.token(), "/api/emergency-accesses", plea("insz", number.getKey()));
        answer.then().statusCode(201).body("patientId", equalTo(id.toString()));
        as(world.stranger).get(record()).then().statusCode(200);
    }

    @Test
    void itIsForReadingOnlyAndNotForWhatIsThePersonsAlone() {
        opened(world.stranger, id);
        for (String own : List.of("/access-log", "/notifications", "/emergency-accesses")) {
            as(world.stranger).get(record() + own).then().statusCode(403);
        }
        as(world.stranger)
                .header("If-Match", "\"2\"")
                .contentType(ContentType.JSON)
                .body(Map.of("sharing", "withdrawn", "method", "paper"))
                .put(record() + "/consent")
                .then()
                .statusCode(403);
        post(world.stranger.token(), record() + "/exclusions", Map.of("kind", "profession", "profession", "persnurse"))
                .then()
                .statusCode(403);
    }

    @Test
    void aRoleSeesInAnEmergencyWhatItMaySee() {
        opened(world.nurse, id);
        as(self).get(record() + "/access-log")
                .then()
                .body("items[1].operation", equalTo("break-glass"))
                .body(
                        "items[1].categories",
                        contains(
                                "identity",
                                "contact",
                                "conditions",
                                "medication",
                                "care-plan",
                                "social",
                                "questionnaires",
                                "messages",
                                "circle"));
    }

    @Test
    void whoHasAccessAlreadyOpensNothingMore() {
        open(world.physician, id)
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:zorgkring:problem:has-access-already"));
        opened(world.stranger, id);
        open(world.stranger, id).then().statusCode(409);
        post(world.stranger.token(), "/api/emergency-accesses", plea("insz", number.getKey()))
                .then()
                .statusCode(409);
        assertEquals(1, OwnDatabase.count("select count(*) from emergency_access where patient_id = ?", id));
    }

    @Test
    void aRequestSentAgainOpensNothingMore() {
        Response[] answers = Stream.generate(() -> as(world.stranger)
                        .header("Idempotency-Key", "emergency-" + id)
                        .contentType(ContentType.JSON)
                        .body(World.json(plea()))
                        .post(record() + "/emergency-accesses"))
                .limit(2)
                .toArray(Response[]::new);
        answers[1].then().statusCode(201).header("Idempotency-Replayed", "true");
        assertEquals(
                answers[0].jsonPath().getString("emergencyAccessId"),
                answers[1].jsonPath().getString("emergencyAccessId"));
        as(self).get(record() + "/notifications").then().body("items", hasSize(1));
    }

    @Test
    void ofTwoAtOnceOneIsOpened() {
        String token = world.stranger.token();
        List<Integer> statuses = Stream.generate(() -> CompletableFuture.supplyAsync(() ->
                        post(token, record() + "/emergency-accesses", plea()).statusCode()))
                .limit(4)
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .sorted()
                .toList();
        assertEquals(List.of(201, 409, 409, 409), statuses);
    }

    @Test
    void itEndsByItselfAndMayThenBeOpenedAnew() throws SQLException {
        UUID access = opened(world.stranger, id);
        Emergencies.age(access, Duration.ofHours(4));
        // The database tells the service that the row was changed behind its back.
        await().until(() -> as(world.stranger).get(record()).statusCode() == 403);
        as(world.stranger).get(record()).then().statusCode(403).header("Emergency-Access", nullValue());
        as(self).get(record() + "/emergency-accesses").then().body("items[0].state", equalTo("ended"));
        opened(world.stranger, id);
        as(world.stranger).get(record()).then().statusCode(200);
    }

    @Test
    void anExclusionOrAWithdrawalEndsItAtOnce() {
        opened(world.stranger, id);
        String exclusion = post(
                        self.token(),
                        record() + "/exclusions",
                        Map.of("kind", "professional", "professionalId", professional(world.stranger)))
                .jsonPath()
                .getString("exclusionId");
        as(world.stranger).get(record()).then().statusCode(403);
        as(self).delete(record() + "/exclusions/" + exclusion).then().statusCode(204);
        as(world.stranger).get(record()).then().statusCode(200);
        Emergencies.withdraw(self, id, 4);
        as(world.stranger).get(record()).then().statusCode(403);
    }

    @Test
    void thePersonSeesWhoWhyAndWhenAndEndsIt() {
        UUID access = opened(world.stranger, id);
        as(self).header("Accept-Language", "nl")
                .get(record() + "/emergency-accesses")
                .then()
                .statusCode(200)
                .header("Content-Language", "nl")
                .body("items", hasSize(1))
                .body("items[0].professional.name", equalTo(world.stranger.name()))
                .body("items[0].labels.role", equalTo("arts"))
                .body("items[0].labels.reason", equalTo("De persoon is bewusteloos of kan niet antwoorden"))
                .body("items[0].text", equalTo(TEXT))
                .body("items[0].state", equalTo("open"))
                .body("items[0].until", notNullValue())
                .body("items[0].review", nullValue());
        as(self).delete(record() + "/emergency-accesses/" + access).then().statusCode(204);
        as(world.stranger).get(record()).then().statusCode(403);
        assertEquals("closed", announced(access, 2).data().path("state").asText());
        as(self).delete(record() + "/emergency-accesses/" + access).then().statusCode(204);
        as(self).get(record() + "/emergency-accesses").then().body("items[0].labels.state", equalTo("ended early"));
    }

    @Test
    void whoWasEndedByThePersonDoesNotOpenAgainAtOnceButAColleagueDoes() throws SQLException {
        UUID access = opened(world.stranger, id);
        as(self).delete(record() + "/emergency-accesses/" + access).then().statusCode(204);
        for (int i = 0; i < 2; i++) {
            Emergencies.heldBack(world.stranger, id);
        }
        as(world.stranger).get(record()).then().statusCode(403);
        opened(world.nurse, id);
        as(self).get(record() + "/notifications")
                .then()
                .body(
                        "items.kind",
                        contains("emergency-access-opened", "emergency-access-held-back", "emergency-access-opened"));
        as(self).get(record() + "/access-log").then().body("items.findAll { it.reason == 'held-back' }", hasSize(2));
        Emergencies.age(access, Duration.ofHours(24));
        opened(world.stranger, id);
    }

    @Test
    void openedByARecordThatWasMergedItIsToldUnderTheOneThatSurvives() throws SQLException {
        UUID retired = Http.include(world.physician, inclusion(world.running));
        UUID earlier = opened(world.nurse, retired);
        OwnDatabase.executeAsService("insert into access_alias (merge_id, version, retired_id, surviving_id, merged)"
                + " values (gen_random_uuid(), 1, '" + retired + "', '" + id + "', true)");
        UUID access = opened(world.stranger, retired);
        await().until(() -> as(world.stranger).get(record()).statusCode() == 200);
        as(self).get(record() + "/notifications").then().body("unread", equalTo(2));
        as(self).get(record() + "/emergency-accesses")
                .then()
                .body("items.id", contains(access.toString(), earlier.toString()));
        as(self).delete(record() + "/emergency-accesses/" + earlier).then().statusCode(204);
        Emergencies.heldBack(world.nurse, id);
        Emergencies.heldBack(world.nurse, retired);
    }

    @Test
    void nobodyElseEndsItOrSeesThatItIsThere() {
        UUID access = opened(world.stranger, id);
        for (Member other : new Member[] {world.physician, world.stranger, world.nurse}) {
            as(other).get(record() + "/emergency-accesses").then().statusCode(403);
            as(other).delete(record() + "/emergency-accesses/" + access).then().statusCode(403);
        }
        Map.Entry<String, LocalDate> otherNumber = World.newNumber();
        Member otherSelf = world.citizen(otherNumber.getKey(), "Tom");
        UUID other =
                Http.include(world.physician, inclusion(otherNumber.getKey(), otherNumber.getValue(), world.running));
        as(otherSelf).get("/api/me").then().statusCode(200);
        as(otherSelf)
                .delete("/api/patients/" + other + "/emergency-accesses/" + access)
                .then()
                .statusCode(404)
                .body("type", equalTo("urn:zorgkring:problem:no-such-emergency-access"));
        as(world.stranger).get(record()).then().statusCode(200);
    }

    private Received announced(UUID access, int version) {
        Received event = Topics.await(
                "zorgkring.permission",
                each -> access.toString().equals(each.key())
                        && each.data().path("version").asInt() == version,
                Duration.ofSeconds(20));
        Contracts.assertValid(event.type(), event.json());
        return event;
    }

    private static String professional(Member member) {
        return member.professionalId().orElseThrow().toString();
    }

    private String record() {
        return "/api/patients/" + id;
    }
}
