package be.zorgkring.patient.accesslog;

import static be.zorgkring.patient.support.Http.as;
import static be.zorgkring.patient.support.Http.inclusion;
import static be.zorgkring.testing.Waiting.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import be.zorgkring.patient.support.Http;
import be.zorgkring.patient.support.Member;
import be.zorgkring.patient.support.TestSettings;
import be.zorgkring.patient.support.World;
import be.zorgkring.testing.Contracts;
import be.zorgkring.testing.OwnDatabase;
import be.zorgkring.testing.RealParts;
import be.zorgkring.testing.Topics;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
@QuarkusTestResource(TestSettings.class)
class AccessLogIT {

    private final World world = World.get();
    private Member self;
    private UUID id;

    @BeforeEach
    void someoneWithACircleWhoSignedIn() {
        Map.Entry<String, LocalDate> number = World.newNumber();
        self = world.citizen(number.getKey(), "Rosa");
        id = Http.include(world.physician, inclusion(number.getKey(), number.getValue(), world.running));
        World.circle(id, 1, world.physician);
        as(self).get("/api/me").then().statusCode(200);
    }

    @Test
    void thePersonReadsInPlainWordsWhoReadWhoWasRefusedAndWhy() {
        as(world.physician).get("/api/patients/" + id).then().statusCode(200);
        as(world.stranger).get("/api/patients/" + id).then().statusCode(403);
        Response log = read("nl-BE,nl;q=0.9,en;q=0.5", "");
        log.then()
                .statusCode(200)
                .header("Content-Language", "nl")
                .body("notCovered", containsString("op papier"))
                .body("items", hasSize(4))
                .body("items[0].who", equalTo("Uzelf"))
                .body("items[0].text", containsString("dit logboek"))
                .body("items[1].who", equalTo(world.stranger.name()))
                .body("items[1].labels.role", equalTo("arts"))
                .body("items[1].labels.outcome", equalTo("geweigerd"))
                .body("items[1].labels.reason", equalTo("niet in uw zorgkring"))
                .body("items[2].labels.outcome", equalTo("toegestaan"))
                .body("items[2].labels.ground", equalTo("lid van uw zorgkring"))
                .body("items[2].labels.categories", hasItem("uw aandoeningen"))
                .body("items[2].text", containsString(world.physician.name() + " (arts) heeft gelezen"))
                .body("items[3].operation", equalTo("write"));
    }

    @Test
    void itSpeaksTheLanguageThatIsAsked() {
        for (Map.Entry<String, String> each : Map.of("nl", "arts", "fr", "médecin", "de", "Arzt", "en", "physician")
                .entrySet()) {
            Response log = read(each.getKey(), "");
            log.then().statusCode(200).header("Content-Language", each.getKey());
            assertTrue(log.jsonPath().getList("items.labels.role").contains(each.getValue()));
        }
        read("xx", "").then().statusCode(200);
    }

    @Test
    void nobodyElseReadsItAndTheirTryIsInIt() {
        for (Member other : new Member[] {world.physician, world.stranger}) {
            as(other).get("/api/patients/" + id + "/access-log").then().statusCode(403);
        }
        read("en", "")
                .then()
                .body("items[0].who", equalTo("You yourself"))
                .body("items[1].outcome", equalTo("refused"))
                .body("items[1].reason", equalTo("not-in-circle"))
                .body("items[2].outcome", equalTo("refused"))
                .body("items[2].reason", equalTo("category-not-permitted"));
    }

    @Test
    void itIsPagedNewestFirstWithoutGapsWhileItGrows() {
        for (int i = 0; i < 7; i++) {
            as(world.physician).get("/api/patients/" + id).then().statusCode(200);
        }
        List<String> seen = new ArrayList<>();
        List<Instant> at = new ArrayList<>();
        String query = "?limit=3";
        while (query != null) {
            Response page = read("en", query);
            page.then().statusCode(200);
            seen.addAll(page.jsonPath().getList("items.id"));
            page.jsonPath().getList("items.at", String.class).forEach(text -> at.add(Instant.parse(text)));
            String next = page.jsonPath().getString("next");
            query = next == null ? null : "?limit=3&cursor=" + next;
        }
        assertEquals(9, seen.size());
        assertEquals(9, new HashSet<>(seen).size());
        assertEquals(at.stream().sorted(java.util.Comparator.reverseOrder()).toList(), at);
        read("en", "?cursor=zzz").then().statusCode(400);
    }

    @Test
    void whatAnotherServiceRecordedComesHomeOnceHoweverOftenItIsSent() {
        String nurse = world.nurse.professionalId().orElseThrow().toString();
        UUID record = UUID.randomUUID();
        Map<String, Object> accessed = World.object(
                "recordId",
                record,
                "patientId",
                id,
                "at",
                "2026-03-10T14:05:00.127Z",
                "service",
                "action-service",
                "operation",
                "write",
                "outcome",
                "allowed",
                "ground",
                "circle",
                "reason",
                null,
                "caller",
                World.object(
                        "kind",
                        "professional",
                        "accountId",
                        UUID.randomUUID(),
                        "professionalId",
                        nurse,
                        "organisationId",
                        null,
                        "role",
                        "persnurse",
                        "clientId",
                        "web"),
                "categories",
                List.of("care-plan"),
                "requestId",
                null);
        String json = World.json(accessed);
        Contracts.assertValid("be.zorgkring.access.recorded.v1", json);
        UUID event = UUID.randomUUID();
        for (UUID eventId : List.of(event, event, UUID.randomUUID())) {
            Topics.publish("zorgkring.access", id.toString(), "access.recorded.v1", eventId, json);
        }
        UUID last = UUID.randomUUID();
        Topics.publish(
                "zorgkring.access",
                id.toString(),
                "access.recorded.v1",
                json.replace(record.toString(), last.toString()));
        await().atMost(Duration.ofSeconds(20))
                .until(() -> OwnDatabase.count("select count(*) from access_log where record_id = ?", last) == 1);
        assertEquals(1, OwnDatabase.count("select count(*) from access_log where record_id = ?", record));
        Response log = read("de", "");
        assertTrue(log.jsonPath()
                .getList("items.text", String.class)
                .contains(world.nurse.name()
                        + " (Krankenpfleger/in) hat eingetragen oder geändert: Ihr Pflegeplan."
                        + " Warum das erlaubt war: Mitglied Ihres Versorgungskreises."));
        assertFalse(log.asString().contains(world.nurse.nihdi8()));
    }

    private Response read(String language, String query) {
        return as(self).header("Accept-Language", language).get("/api/patients/" + id + "/access-log" + query);
    }
}
