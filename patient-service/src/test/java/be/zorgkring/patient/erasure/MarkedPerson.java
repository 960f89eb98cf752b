package be.zorgkring.patient.erasure;

import static be.zorgkring.patient.support.Http.as;
import static be.zorgkring.patient.support.Http.inclusion;
import static be.zorgkring.patient.support.Http.post;
import static be.zorgkring.patient.support.Http.with;

import be.zorgkring.patient.support.Http;
import be.zorgkring.patient.support.Member;
import be.zorgkring.patient.support.World;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;

/** Somebody of whom every text that the service takes holds one mark, so that it is found wherever it stays. */
record MarkedPerson(UUID id, Member self, Member mandatee, LocalDate born, String mark) {

    static MarkedPerson whoToldEverything(World world) {
        String mark = "Mark" + Long.toString(ThreadLocalRandom.current().nextLong(1L << 40), 36);
        Map.Entry<String, LocalDate> number = World.newNumber();
        Map<String, Object> body = inclusion(number.getKey(), number.getValue(), world.running);
        body = with(body, "name", Map.of("given", List.of(mark), "family", mark));
        body = with(
                body,
                "conditions",
                List.of(
                        Map.of("system", "icd-10", "code", "E11", "label", "Diabetes of " + mark),
                        Map.of("system", "icd-10", "code", "F32", "label", "Gloom of " + mark)));
        UUID id = Http.include(world.physician, body);
        Member self = world.citizen(number.getKey(), "Rosa");
        Member mandatee = world.citizen(World.newNumber().getKey(), "Tom");
        as(self).get("/api/me").then().statusCode(200);
        World.circle(id, 1, world.physician, world.nurse);
        MarkedPerson person = new MarkedPerson(id, self, mandatee, number.getValue(), mark);
        person.tellsEverything(world);
        return person;
    }

    String path() {
        return "/api/patients/" + id;
    }

    private void tellsEverything(World world) {
        put("/contacts", "\"0\"", Map.of("phone", "+32470123456", "persons", List.of(contact())));
        put("/preferences", "\"0\"", Map.of("language", "fr", "plainLanguage", true, "needs", List.of()));
        put(
                "/vulnerabilities",
                "\"0\"",
                Map.of("reports", List.of(Map.of("code", "living-alone", "evaluation", "given"))));
        put("/participation/purposes/research", "\"0\"", Map.of("state", "given"));
        String goal = made("/life-goals", Map.of("text", "walk the dog, " + mark))
                .jsonPath()
                .getString("lifeGoalId");
        put("/life-goals/" + goal, "\"1\"", Map.of("text", "walked, " + mark, "state", "reached"));
        made("/rectifications", Map.of("field", "name", "wanted", mark, "why", "not " + mark));
        made(
                "/mandates",
                Map.of(
                        "kind",
                        "trusted-person",
                        "scope",
                        "all",
                        "mandatee",
                        Map.of("insz", mandatee.ssin(), "name", "Tom " + mark)));
        as(mandatee).get("/api/me").then().statusCode(200);
        answersAQuestionnaire();
        isOpenedInAnEmergency(world.stranger);
        made("/exclusions", Map.of("kind", "profession", "profession", "perspharmacist", "note", "because " + mark));
        put("/restriction", as(self).get(path()).header("ETag"), Map.of("restricted", true, "reason", "wait " + mark));
    }

    private Map<String, Object> contact() {
        return Map.of("name", "An " + mark, "relationship", "neighbour", "phone", "016 12 34 56");
    }

    private void answersAQuestionnaire() {
        made(
                "/questionnaires/schedules",
                Map.of("code", "daily-life", "kind", "periodic", "everyDays", 30, "dueInDays", 14));
        String assignment = as(self).get(path() + "/questionnaires").jsonPath().getString("items[0].id");
        List<Map<String, Object>> answers = new ArrayList<>();
        for (Object[] answer : new Object[][] {
            {"energy", 6},
            {"rested", "often"},
            {"hindrance", 3},
            {"what-matters", "always"},
            {"company", true},
            {"mood", 8},
            {"wish", "outside with " + mark}
        }) {
            answers.add(World.object("item", answer[0], "value", answer[1]));
        }
        made("/questionnaires/" + assignment + "/answers", Map.of("version", 1, "answers", answers));
    }

    private void isOpenedInAnEmergency(Member outsider) {
        post(
                        outsider.token(),
                        path() + "/emergency-accesses",
                        Map.of("reason", "unconscious", "text", "Found " + mark + " on the floor"))
                .then()
                .statusCode(201);
    }

    private Response made(String below, Object body) {
        Response answer = post(self.token(), path() + below, body);
        answer.then().statusCode(201);
        return answer;
    }

    private void put(String below, String ifMatch, Object body) {
        RequestSpecification request = as(self).contentType(ContentType.JSON).body(World.json(body));
        request.header("If-Match", ifMatch).put(path() + below).then().statusCode(200);
    }

    Response askErasure(Member by) {
        return post(by.token(), path() + "/erasures", Map.of("irreversible", true));
    }
}
