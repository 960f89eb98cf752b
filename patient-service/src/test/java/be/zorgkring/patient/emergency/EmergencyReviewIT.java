package be.zorgkring.patient.emergency;

import static be.zorgkring.patient.emergency.Emergencies.opened;
import static be.zorgkring.patient.support.Http.as;
import static be.zorgkring.patient.support.Http.inclusion;
import static be.zorgkring.patient.support.Http.post;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import be.zorgkring.patient.support.Http;
import be.zorgkring.patient.support.Managers;
import be.zorgkring.patient.support.Member;
import be.zorgkring.patient.support.TestSettings;
import be.zorgkring.patient.support.World;
import be.zorgkring.testing.OwnDatabase;
import be.zorgkring.testing.RealParts;
import be.zorgkring.testing.SignIn;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
@QuarkusTestResource(TestSettings.class)
class EmergencyReviewIT {

    private static final String QUEUE = "/api/emergency-accesses";
    private static final Map<String, Object> UNJUSTIFIED =
            Map.of("verdict", "unjustified", "text", "Nobody in that household was unwell.");

    @Inject
    MeterRegistry metrics;

    private final World world = World.get();
    private final String officer = SignIn.accessToken("nora.desmet");
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
    void theOfficerSeesWhoWhyAndHowMuchWasLookedAtAndNothingOfTheRecord() {
        UUID access = opened(world.stranger, id);
        as(world.stranger).get(record()).then().statusCode(200);
        as(world.stranger).get(record()).then().statusCode(200);
        Response queue = as(officer).header("Accept-Language", "de").get(QUEUE + "?state=to-review&limit=200");
        String entry = "items.find { it.id == '" + access + "' }";
        queue.then()
                .statusCode(200)
                .body(entry + ".patientId", equalTo(id.toString()))
                .body(entry + ".professional.name", equalTo(world.stranger.name()))
                .body(entry + ".labels.role", equalTo("Arzt"))
                .body(entry + ".state", equalTo("open"))
                .body(entry + ".lookedAt.identity", equalTo(2))
                .body(entry + ".lookedAt.conditions", equalTo(2));
        for (String ofTheRecord : new String[] {"Maes", "Diabetes", "E11", "Leuven", number.getKey()}) {
            assertFalse(queue.asString().contains(ofTheRecord), ofTheRecord);
        }
        as(officer).get(record()).then().statusCode(403);
    }

    @Test
    void aVerdictIsGivenOnceAndToldToThePerson() {
        UUID access = opened(world.stranger, id);
        Map<String, Object> verdict = Map.of("verdict", "justified", "text", "The ambulance report agrees.");
        post(officer, verdict(access), verdict).then().statusCode(204);
        post(officer, verdict(access), UNJUSTIFIED)
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:zorgkring:problem:already-reviewed"));
        as(world.stranger).get(record()).then().statusCode(200);
        as(self).get(record() + "/notifications")
                .then()
                .body("items.kind", contains("emergency-access-reviewed", "emergency-access-opened"));
        as(self).header("Accept-Language", "fr")
                .get(record() + "/emergency-accesses")
                .then()
                .body("items[0].review.verdict", equalTo("justified"))
                .body("items[0].review.text", equalTo("The ambulance report agrees."))
                .body("items[0].labels.verdict", equalTo("justifié"));
        as(officer).get(QUEUE + "?limit=200").then().body("items.id", not(hasItem(access.toString())));
        as(officer).get(QUEUE + "?state=reviewed").then().body("items[0].id", equalTo(access.toString()));
    }

    @Test
    void nobodyReviewsWhatTheyOpenedThemselves() {
        Member both = Managers.appoint(world.newPhysician("Nora"), "data-protection-officer");
        UUID access = opened(both, id);
        post(both.token(), verdict(access), Map.of("verdict", "justified", "text", "I was there and it was needed."))
                .then()
                .statusCode(403)
                .body("type", equalTo("urn:zorgkring:problem:own-interest"));
        post(officer, verdict(access), UNJUSTIFIED).then().statusCode(204);
        post(officer, verdict(access), UNJUSTIFIED).then().statusCode(409);
        assertEquals(List.of("own-emergency-access", "already-reviewed"), OwnDatabase.column("""
                        select reason from access_log
                        where patient_id = ? and role = 'dataprotectionofficer' and outcome = 'refused' order by at
                        """, id));
    }

    @Test
    void whatTheOfficerLookedAtAndFoundIsInThePersonsLog() {
        UUID access = opened(world.stranger, id);
        as(officer).get(QUEUE + "?limit=200").then().statusCode(200);
        post(officer, verdict(access), UNJUSTIFIED).then().statusCode(204);
        as(self).header("Accept-Language", "en")
                .get(record() + "/access-log?limit=200")
                .then()
                .body(
                        "items.text",
                        hasItems(
                                "The data protection officer saw you in a list: an emergency access to your record. Why this was"
                                        + " permitted: it is their task to watch over what happens in emergencies.",
                                "The data protection officer filled in or changed: an emergency access to your record. Why this was"
                                        + " permitted: it is their task to watch over what happens in emergencies."));
    }

    @Test
    void whatWasNotJustifiedEndsWithTheVerdict() {
        UUID access = opened(world.stranger, id);
        post(officer, verdict(access), UNJUSTIFIED).then().statusCode(204);
        as(world.stranger).get(record()).then().statusCode(403);
        as(self).get(record() + "/emergency-accesses").then().body("items[0].state", equalTo("closed"));
    }

    @Test
    void afterAVerdictThatItWasNotJustifiedTheSameProfessionalOpensNoneForAMonth() throws SQLException {
        UUID access = opened(world.stranger, id);
        Emergencies.age(access, Duration.ofHours(4));
        post(officer, verdict(access), UNJUSTIFIED).then().statusCode(204);
        Emergencies.heldBack(world.stranger, id);
        OwnDatabase.executeAsService(
                "update emergency_access set reviewed_at = reviewed_at - interval '30 days' where id = '" + access
                        + "'");
        opened(world.stranger, id);
    }

    @Test
    void theQueueIsReadByPageOldestFirst() {
        UUID first = opened(world.stranger, id);
        UUID second = opened(world.nurse, id);
        List<String> seen = new ArrayList<>();
        String cursor = "";
        while (cursor != null) {
            Response page = as(officer).get(QUEUE + "?limit=2&cursor=" + cursor);
            seen.addAll(page.jsonPath().getList("items.id"));
            cursor = page.jsonPath().getString("next");
        }
        assertEquals(List.of(first.toString(), second.toString()), seen.subList(seen.size() - 2, seen.size()));
        as(officer).get(QUEUE + "?state=open").then().statusCode(400).body("errors.code", contains("code.unknown"));
    }

    @Test
    void nobodyElseReviews() {
        UUID access = opened(world.stranger, id);
        for (String token :
                new String[] {world.physician.token(), world.stranger.token(), self.token(), SignIn.importerToken()}) {
            as(token).get(QUEUE).then().statusCode(403);
            post(token, verdict(access), UNJUSTIFIED).then().statusCode(403);
        }
        post(officer, verdict(UUID.randomUUID()), UNJUSTIFIED).then().statusCode(404);
        post(officer, verdict(access), Map.of("verdict", "fine", "text", "short"))
                .then()
                .statusCode(400)
                .body("errors.code", contains("code.unknown", "field.size"));
        post(officer, record() + "/emergency-accesses", Emergencies.plea())
                .then()
                .statusCode(403);
    }

    @Test
    void theyAreCounted() {
        double opened = count("opened");
        double refused = count("refused");
        opened(world.stranger, id);
        Emergencies.open(world.suspended, id).then().statusCode(403);
        assertEquals(opened + 1, count("opened"));
        assertEquals(refused + 1, count("refused"));
        assertEquals(0, metrics.get("emergency_accesses_overdue").gauge().value());
    }

    private double count(String what) {
        return metrics.get("emergency_accesses_" + what).counter().count();
    }

    private static String verdict(UUID access) {
        return QUEUE + "/" + access + "/verdict";
    }

    private String record() {
        return "/api/patients/" + id;
    }
}
