package be.zorgkring.patient.emergency;

import static be.zorgkring.patient.emergency.Emergencies.open;
import static be.zorgkring.patient.emergency.Emergencies.opened;
import static be.zorgkring.patient.emergency.Emergencies.plea;
import static be.zorgkring.patient.support.Http.as;
import static be.zorgkring.patient.support.Http.inclusion;
import static be.zorgkring.patient.support.Http.post;
import static be.zorgkring.testing.Waiting.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import be.zorgkring.patient.support.Http;
import be.zorgkring.patient.support.Member;
import be.zorgkring.patient.support.TestSettings;
import be.zorgkring.patient.support.World;
import be.zorgkring.testing.OwnDatabase;
import be.zorgkring.testing.RealParts;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
@QuarkusTestResource(TestSettings.class)
class EmergencyRefusalsIT {

    private static final int PAIRS = 25;

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
    void whoIsNoProfessionalOfTheDirectoryOrMayNotPractiseOpensNothing() {
        Member citizen = world.citizen(World.newNumber().getKey(), "Tom");
        refused(citizen, "not-a-professional");
        refused(world.unregistered, "not-a-professional");
        refused(world.suspended, "suspended");
    }

    @Test
    void anExcludedProfessionalOpensNothing() {
        exclude(Map.of("kind", "professional", "professionalId", professional(world.stranger)));
        refused(world.stranger, "excluded");
        opened(world.nurse, id);
    }

    @Test
    void anExcludedProfessionOpensNothing() {
        exclude(Map.of("kind", "profession", "profession", "persnurse"));
        refused(world.nurse, "excluded");
        opened(world.stranger, id);
    }

    @Test
    void aProfessionalOfAnExcludedOrganisationOpensNothing() {
        UUID organisation = UUID.randomUUID();
        Member employed = world.newPhysician("Els");
        World.tell(
                "zorgkring.directory",
                professional(employed),
                "network.professional-changed.v1",
                World.object(
                        "professionalId",
                        professional(employed),
                        "version",
                        2,
                        "nihdi",
                        employed.nihdi8(),
                        "name",
                        employed.name(),
                        "role",
                        "persphysician",
                        "organisationId",
                        organisation,
                        "suspended",
                        false));
        await().until(() ->
                OwnDatabase.count("select count(*) from access_professional where organisation_id = ?", organisation)
                        == 1);
        exclude(Map.of("kind", "organisation", "organisationId", organisation.toString()));
        refused(employed, "excluded");
    }

    @Test
    void nothingIsOpenedOfWhoSharesNothing() {
        Emergencies.withdraw(self, id, 2);
        refused(world.stranger, "no-sharing-consent");
    }

    @Test
    void aRefusedTryIsOnRecordAndNobodyIsTold() {
        exclude(Map.of("kind", "professional", "professionalId", professional(world.stranger)));
        open(world.stranger, id).then().statusCode(403);
        as(self).header("Accept-Language", "fr")
                .get(record() + "/access-log")
                .then()
                .body("items[1].operation", equalTo("break-glass"))
                .body("items[1].outcome", equalTo("refused"))
                .body("items[1].labels.operation", equalTo("ouvrir dans une situation d'urgence"));
        as(self).get(record() + "/notifications").then().body("items", empty());
    }

    @Test
    void anUnknownNumberIsAnsweredAsAnyRefusalIs() {
        exclude(Map.of("kind", "professional", "professionalId", professional(world.stranger)));
        Set<Map<String, Object>> answers = new HashSet<>();
        for (String insz : List.of(number.getKey(), World.newNumber().getKey())) {
            answers.add(answer(post(world.stranger.token(), "/api/emergency-accesses", plea("insz", insz))));
        }
        answers.add(answer(open(world.stranger, id)));
        answers.add(answer(open(world.stranger, UUID.randomUUID())));
        answers.add(answer(open(world.suspended, id)));
        answers.add(answer(open(world.unregistered, UUID.randomUUID())));
        assertEquals(1, answers.size(), answers.toString());
    }

    @Test
    void anUnknownNumberIsAnsweredAboutAsFastAsARefusedOne() {
        exclude(Map.of("kind", "professional", "professionalId", professional(world.stranger)));
        String token = world.stranger.token();
        long[] known = new long[PAIRS];
        long[] unknown = new long[PAIRS];
        for (int pair = 0; pair < PAIRS; pair++) {
            known[pair] = nanos(token, number.getKey());
            unknown[pair] = nanos(token, World.newNumber().getKey());
        }
        double ratio = median(known) / median(unknown);
        assertTrue(ratio > 0.5 && ratio < 2, "known takes " + ratio + " times as long");
    }

    @Test
    void allThatIsWrongWithARequestIsToldAtOnce() {
        bad(Map.of(), List.of("/reason", "/text"), List.of("field.required", "field.required"));
        bad(plea("reason", "curious"), List.of("/reason"), List.of("code.unknown"));
        bad(plea("text", "too short"), List.of("/text"), List.of("field.size"));
        bad(plea("text", "x".repeat(1001)), List.of("/text"), List.of("field.size"));
        bad(plea("hours", 48), List.of("/hours"), List.of("field.unknown"));
        post(world.stranger.token(), "/api/emergency-accesses", plea("insz", "12345678901"))
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/insz"));
        post(world.stranger.token(), "/api/emergency-accesses", plea())
                .then()
                .statusCode(400)
                .body("errors.code", contains("field.required"));
    }

    @Test
    void theReasonsAreAClosedListInFourLanguages() {
        Set<String> first = new HashSet<>();
        for (String language : List.of("nl", "fr", "de", "en")) {
            Response answer =
                    as(world.nurse).header("Accept-Language", language).get("/api/emergency-accesses/reasons");
            answer.then()
                    .statusCode(200)
                    .header("Content-Language", language)
                    .body(
                            "items.code",
                            contains(
                                    "life-threatening",
                                    "unconscious",
                                    "sudden-deterioration",
                                    "urgent-medication-check",
                                    "acute-psychiatric"));
            first.add(answer.jsonPath().getString("items[0].label"));
        }
        assertEquals(4, first.size(), first.toString());
    }

    private void bad(Map<String, Object> body, List<String> pointers, List<String> codes) {
        post(world.stranger.token(), record() + "/emergency-accesses", body)
                .then()
                .statusCode(400)
                .body("errors.pointer", equalTo(pointers))
                .body("errors.code", equalTo(codes));
    }

    private void refused(Member member, String reason) {
        open(member, id).then().statusCode(403).body("type", equalTo("urn:zorgkring:problem:emergency-access-refused"));
        as(member).get(record()).then().statusCode(403);
        assertEquals(0, OwnDatabase.count("select count(*) from emergency_access where patient_id = ?", id));
        assertEquals(
                List.of(reason),
                OwnDatabase.column(
                        "select reason from access_log where patient_id = ? and operation = 'break-glass'"
                                + " and account_id = ? order by at desc limit 1",
                        id,
                        UUID.fromString(member.accountId())));
    }

    private static Map<String, Object> answer(Response response) {
        response.then().statusCode(403);
        Map<String, Object> body = new HashMap<>(response.jsonPath().getMap(""));
        body.remove("requestId");
        return body;
    }

    private static long nanos(String token, String insz) {
        long began = System.nanoTime();
        post(token, "/api/emergency-accesses", plea("insz", insz)).then().statusCode(403);
        return System.nanoTime() - began;
    }

    private static double median(long[] times) {
        Arrays.sort(times);
        return times[times.length / 2];
    }

    private void exclude(Map<String, ?> exclusion) {
        post(self.token(), record() + "/exclusions", exclusion).then().statusCode(201);
    }

    private static String professional(Member member) {
        return member.professionalId().orElseThrow().toString();
    }

    private String record() {
        return "/api/patients/" + id;
    }
}
