package be.zorgkring.patient.person;

import static be.zorgkring.patient.support.Http.as;
import static be.zorgkring.patient.support.Http.inclusion;
import static be.zorgkring.patient.support.Http.post;
import static be.zorgkring.patient.support.Http.with;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import be.zorgkring.patient.support.TestSettings;
import be.zorgkring.patient.support.World;
import be.zorgkring.testing.OwnDatabase;
import be.zorgkring.testing.RealParts;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
@QuarkusTestResource(TestSettings.class)
class RefusedInputIT {

    private final World world = World.get();

    private record Bad(String path, Object value, String pointer, String code) {}

    private static Bad bad(String path, Object value, String code) {
        return new Bad(path, value, "/" + path, code);
    }

    private static Bad bad(String path, Object value, String pointer, String code) {
        return new Bad(path, value, pointer, code);
    }

    private static final List<Bad> TABLE = List.of(
            bad("insz", null, "field.required"),
            bad("insz", "", "field.required"),
            bad("insz", "75031400013", "insz.check-digits"),
            bad("insz", "85133000105", "insz.month"),
            bad("insz", "75.03.14-000.12", "insz.format"),
            bad("insz", "' or 1=1 --", "insz.format"),
            bad("insz", 75031400012L, "field.type"),
            bad("insz", List.of("75031400012"), "field.type"),
            bad("name", null, "field.required"),
            bad("name", "Maes", "field.type"),
            bad("name/family", " ", "field.required"),
            bad("name/family", "--", "text.no-letter"),
            bad("name/family", "a".repeat(101), "field.size"),
            bad("name/family", "An\r\nX-Injected: 1", "field.characters"),
            bad("name/family", "An\u0000", "field.characters"),
            bad("name/family", "An\u202Esreteep", "field.characters"),
            bad("name/family", "An\uFFFE", "field.characters"),
            bad("name/given", List.of("An", "12"), "/name/given/1", "text.no-letter"),
            bad("name/given", Collections.nCopies(11, "An"), "field.size"),
            bad("birthDate", LocalDate.now().plusDays(2).toString(), "field.future"),
            bad("birthDate", "1899-12-31", "birth-date.before-1900"),
            bad("birthDate", "31/12/1950", "field.format"),
            bad("birthDate", 1950, "field.type"),
            bad("sex", "F", "code.unknown"),
            bad("sex", null, "field.required"),
            bad("municipality", null, "field.required"),
            bad("municipality/nis", "Leuven", "nis.format"),
            bad("municipality/nis", "24000", "nis.not-a-municipality"),
            bad("municipality/nis", 24062, "field.type"),
            bad("municipality/name", null, "field.required"),
            bad("languages", null, "field.required"),
            bad("languages", List.of(), "field.size"),
            bad("languages", List.of("nl", "xx"), "/languages/1", "language.tag"),
            bad("languages", List.of("nl", "NL"), "/languages/1", "field.repeated"),
            bad("languages", Collections.singletonList(null), "/languages/0", "field.required"),
            bad("conditions", condition("icd-10", "e11"), "/conditions/0/code", "icd-10.code"),
            bad("conditions", condition("icd-11", "E11"), "/conditions/0/system", "code.unknown"),
            bad("conditions", condition("snomed-ct", "44054007"), "/conditions/0/code", "snomed-ct.check-digit"),
            bad("conditions", condition("snomed-ct", "E11"), "/conditions/0/code", "snomed-ct.code"),
            bad("conditions", "E11", "field.type"),
            bad("pilot", "Zorgzaam Leuven'; drop table pilot; --", "field.format"),
            bad("consent", null, "field.required"),
            bad("consent/takingPart", "withdrawn", "consent.not-given"),
            bad("consent/sharing", "perhaps", "code.unknown"),
            bad("consent/method", "oral", "code.unknown"),
            bad("consent/at", "2199-01-01T00:00:00Z", "field.future"),
            bad("consent/at", "2999-01-01T00:00:00Z", "field.range"),
            bad("consent/at", "2026-03-10T24:00:00Z", "field.format"),
            bad("consent/at", "1901-01-01T00:00:00Z", "consent.before-birth"),
            bad("consent/at", "yesterday", "field.format"),
            bad("surname", "Maes", "field.unknown"),
            bad("name/middle", "X", "field.unknown"));

    private static List<Map<String, String>> condition(String system, String code) {
        return List.of(Map.of("system", system, "code", code, "label", "Diabetes"));
    }

    @TestFactory
    Stream<DynamicTest> everyBadFieldIsNamedWithItsCodeAndNothingIsDone() {
        return TABLE.stream()
                .map(row -> DynamicTest.dynamicTest(row.pointer() + " " + row.code(), () -> {
                    long before = OwnDatabase.count("select count(*) from person");
                    Map<String, Object> body = with(inclusion(world.running), row.path(), row.value());
                    Response answer = post(world.physician.token(), "/api/patients", body);
                    problem(answer, 400, "invalid-request");
                    assertEquals(List.of(row.pointer()), answer.jsonPath().getList("errors.pointer"));
                    assertEquals(List.of(row.code()), answer.jsonPath().getList("errors.code"));
                    assertFalse(answer.asString().contains("Maes"));
                    assertFalse(answer.asString().contains((String) inclusionValue(body)));
                    assertEquals(before, OwnDatabase.count("select count(*) from person"));
                }));
    }

    private static Object inclusionValue(Map<String, Object> body) {
        return body.get("insz") instanceof String insz && insz.length() == 11 ? insz : "75031400012";
    }

    @Test
    void allFlawsAreToldAtOnce() {
        Map<String, Object> body = with(with(inclusion(world.running), "sex", "F"), "birthDate", "x");
        assertEquals(
                List.of("/birthDate", "/sex"),
                post(world.physician.token(), "/api/patients", body).jsonPath().getList("errors.pointer"));
    }

    @Test
    void whatIsNotOneJsonValueIsRefused() {
        for (String text : List.of("{", "{} {}", "nonsense", "{\"insz\": }", "{\"sex\":\"female\",\"sex\":\"male\"}")) {
            problem(post(world.physician.token(), "/api/patients", text), 400, "malformed-json");
        }
        problem(post(world.physician.token(), "/api/patients", "null"), 400, "invalid-request");
        assertEquals(400, post(world.physician.token(), "/api/patients", "[]").statusCode());
    }

    @Test
    void aPostWithoutAKeyOrWithABadOneIsRefused() {
        String body = World.json(inclusion(world.running));
        problem(
                as(world.physician).contentType(ContentType.JSON).body(body).post("/api/patients"),
                400,
                "idempotency-key-missing");
        problem(
                as(world.physician)
                        .header("Idempotency-Key", "ë".repeat(200))
                        .contentType(ContentType.JSON)
                        .body(body)
                        .post("/api/patients"),
                400,
                "invalid-request");
    }

    @Test
    void anotherMediaTypeAndABodyThatIsTooLargeAreRefused() throws IOException {
        problem(
                as(world.physician)
                        .header("Idempotency-Key", "k")
                        .contentType(ContentType.TEXT)
                        .body("x")
                        .post("/api/patients"),
                415,
                "media-type-not-supported");
        assertEquals("HTTP/1.1 413 Request Entity Too Large", statusOfABodyOf(9_000_000));
    }

    /** Says how much will come and waits for the answer before anything does. */
    private String statusOfABodyOf(int bytes) throws IOException {
        try (Socket socket = new Socket("127.0.0.1", RestAssured.port)) {
            String head = "POST /api/patients HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/json\r\n"
                    + "Idempotency-Key: k\r\nAuthorization: Bearer " + world.physician.token()
                    + "\r\nContent-Length: " + bytes + "\r\n\r\n";
            socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
            return new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII))
                    .readLine();
        }
    }

    @Test
    void addressesThatAreNoneAreRefused() {
        String token = world.physician.token();
        problem(as(token).get("/api/patients/1%27%20or%20%271%27=%271"), 404, "not-found");
        problem(as(token).get("/api/patients?cursor=%00%0d%0aX: 1"), 400, "invalid-request");
        problem(as(token).get("/api/patients?cursor=bm8"), 400, "invalid-request");
        problem(as(token).delete("/api/patients/" + UUID.randomUUID()), 405, "method-not-allowed");
    }

    private static void problem(Response answer, int status, String code) {
        answer.then().statusCode(status).contentType("application/problem+json");
        assertEquals("urn:zorgkring:problem:" + code, answer.jsonPath().getString("type"));
        assertTrue(answer.jsonPath().getString("title").length() > 3);
        assertFalse(answer.asString().contains("Exception"));
        assertFalse(answer.asString().contains("be.zorgkring"));
    }
}
