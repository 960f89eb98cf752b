package be.zorgkring.patient.erasure;

import static be.zorgkring.patient.support.Http.as;
import static be.zorgkring.patient.support.Http.post;
import static be.zorgkring.testing.Waiting.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import be.zorgkring.patient.erasure.usecase.ErasureRounds;
import be.zorgkring.patient.support.Managers;
import be.zorgkring.patient.support.Member;
import be.zorgkring.patient.support.Scene;
import be.zorgkring.patient.support.TestSettings;
import be.zorgkring.patient.support.World;
import be.zorgkring.testing.Contracts;
import be.zorgkring.testing.OwnDatabase;
import be.zorgkring.testing.RealParts;
import be.zorgkring.testing.Received;
import be.zorgkring.testing.SignIn;
import be.zorgkring.testing.Topics;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
@QuarkusTestResource(TestSettings.class)
class ErasureJobIT {

    private static final Duration LIMIT = Duration.ofSeconds(20);
    private static final List<String> OTHERS = List.of("network-service", "action-service", "reporting-service");

    private final World world = World.get();

    @Inject
    ErasureRounds erasureRounds;

    @Test
    void theReportSaysServiceByServiceWhatIsGoneWhatStaysAndWhy() {
        MarkedPerson rosa = MarkedPerson.whoToldEverything(world);
        Response answer = rosa.askErasure(rosa.self());
        answer.then().statusCode(202);
        String report = answer.header("Location").replaceFirst("^https?://[^/]+", "");
        UUID erasure = UUID.fromString(answer.jsonPath().getString("erasureId"));
        confirmed(erasure, "patient-service");
        report(rosa.self(), report)
                .body("state", equalTo("running"))
                .body("patientIds", contains(rosa.id().toString()))
                .body("services.service", hasItem("reporting-service"))
                .body(service("patient-service") + ".erased.part", hasItem("identity"))
                .body(
                        service("patient-service") + ".erased.label",
                        hasItem("your name, birth date, sex, municipality and languages"))
                .body(service("patient-service") + ".kept.find { it.part == 'conditions' }.rule", equalTo("care-facts"))
                .body(service("patient-service") + ".kept.find { it.part == 'access-log' }.until", nullValue())
                .body(service("network-service") + ".state", equalTo("waiting"));
        OTHERS.forEach(service -> confirm(erasure, rosa.id(), service));
        await().atMost(LIMIT).untilAsserted(() -> report(rosa.self(), report).body("state", equalTo("done")));
        as(rosa.self())
                .header("Accept-Language", "nl")
                .get(report)
                .then()
                .body(
                        service("patient-service") + ".kept.find { it.part == 'access-log' }.label",
                        equalTo("wie uw dossier inkeek"));
        for (Member other : List.of(world.physician, rosa.mandatee())) {
            as(other).get(report).then().statusCode(404).body("type", equalTo("urn:zorgkring:problem:no-such-erasure"));
        }
        String officer = SignIn.accessToken("nora.desmet");
        as(officer).get(report).then().statusCode(200);
        as(officer).get("/api/erasures?limit=1").then().statusCode(200).body("items.size()", equalTo(1));
        as(world.physician).get("/api/erasures").then().statusCode(403);
    }

    @Test
    void mergedRecordsAreErasedTogether() {
        Scene surviving = Scene.open(world);
        Scene retired = Scene.open(world);
        Response proposed = post(
                SignIn.accessToken("pieter.hermans"),
                "/api/record-merges",
                Map.of(
                        "survivingId",
                        surviving.id().toString(),
                        "retiredId",
                        retired.id().toString(),
                        "evidence",
                        "seen"));
        UUID merge = Managers.made(proposed);
        Response answer = surviving.post(surviving.self(), "erasures", Map.of("irreversible", true));
        answer.then().statusCode(202);
        assertEquals(
                2,
                OwnDatabase.count(
                        "select count(*) from person where id in (?, ?) and erased_at is not null",
                        surviving.id(),
                        retired.id()));
        UUID erasure = UUID.fromString(answer.jsonPath().getString("erasureId"));
        OTHERS.forEach(service -> confirm(erasure, surviving.id(), service));
        await().atMost(LIMIT).until(() -> confirmations(erasure) == 5);
        report(surviving.self(), "/api/erasures/" + erasure).body("state", equalTo("running"));
        OTHERS.forEach(service -> confirm(erasure, retired.id(), service));
        await().atMost(LIMIT).untilAsserted(() -> report(surviving.self(), "/api/erasures/" + erasure)
                .body("state", equalTo("done")));
        as(SignIn.accessToken("pieter.hermans"))
                .contentType("application/json")
                .body(Map.of("reason", "Two sisters"))
                .delete("/api/record-merges/" + merge)
                .then()
                .statusCode(404)
                .body("type", equalTo("urn:zorgkring:problem:record-unknown"));
    }

    @Test
    void aServiceThatDoesNotConfirmIsToldAgainUntilItDoes() {
        Scene scene = Scene.open(world);
        Response answer = scene.post(scene.self(), "erasures", Map.of("irreversible", true));
        UUID erasure = UUID.fromString(answer.jsonPath().getString("erasureId"));
        confirmed(erasure, "patient-service");
        OwnDatabase.update(
                "update erasure_job set last_asked_at = now() - interval '1 hour' where erasure_id = ?", erasure);
        erasureRounds.askAgain().await().atMost(LIMIT);
        Predicate<Received> asked = each -> each.type().equals("be.zorgkring.patient.erasure-requested.v1")
                && each.data().path("erasureId").asText().equals(erasure.toString());
        await().atMost(LIMIT)
                .until(() -> Topics.received("zorgkring.erasure").stream()
                                .filter(asked)
                                .count()
                        == 2);
        Topics.received("zorgkring.erasure").stream()
                .filter(asked)
                .forEach(event -> Contracts.assertValid(event.type(), event.json()));
        OTHERS.forEach(service -> confirm(erasure, scene.id(), service));
        await().atMost(LIMIT)
                .until(() -> OwnDatabase.count(
                                "select count(*) from erasure_job where erasure_id = ? and done_at is not null",
                                erasure)
                        == 1);
        assertEquals(
                0,
                OwnDatabase.count(
                        "select count(*) from erasure_job where erasure_id = ? and done_at is null", erasure));
    }

    @Test
    void aConfirmationOfAnErasureThatNobodyAskedForIsPassedOver() {
        UUID erasure = UUID.randomUUID();
        confirm(erasure, UUID.randomUUID(), "network-service");
        Scene scene = Scene.open(world);
        UUID asked = UUID.fromString(scene.post(scene.self(), "erasures", Map.of("irreversible", true))
                .jsonPath()
                .getString("erasureId"));
        confirmed(asked, "patient-service");
        assertEquals(0, confirmations(erasure));
    }

    private static io.restassured.response.ValidatableResponse report(Member by, String path) {
        return as(by).header("Accept-Language", "en").get(path).then().statusCode(200);
    }

    private static String service(String name) {
        return "services.find { it.service == '" + name + "' }";
    }

    private static void confirm(UUID erasure, UUID patient, String service) {
        World.tell(
                "zorgkring.erasure",
                patient.toString(),
                "kernel.erasure-confirmed.v1",
                World.object(
                        "erasureId",
                        erasure,
                        "patientId",
                        patient,
                        "service",
                        service,
                        "erased",
                        List.of(Map.of("part", "invitations", "count", 1)),
                        "kept",
                        List.of(),
                        "at",
                        Instant.parse("2026-03-02T09:15:02Z")));
    }

    private static void confirmed(UUID erasure, String service) {
        await().atMost(LIMIT)
                .until(() -> OwnDatabase.count(
                                "select count(*) from erasure_confirmation where erasure_id = ? and service = ?",
                                erasure,
                                service)
                        == 1);
        Received event = Topics.await(
                "zorgkring.erasure",
                each -> each.type().equals("be.zorgkring.kernel.erasure-confirmed.v1")
                        && each.data().path("erasureId").asText().equals(erasure.toString())
                        && each.data().path("service").asText().equals(service),
                LIMIT);
        Contracts.assertValid(event.type(), event.json());
        assertFalse(event.json().contains("text erased"));
    }

    private static long confirmations(UUID erasure) {
        return OwnDatabase.count("select count(*) from erasure_confirmation where erasure_id = ?", erasure);
    }
}
