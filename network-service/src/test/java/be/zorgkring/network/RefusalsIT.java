package be.zorgkring.network;

import static be.zorgkring.network.testing.Stage.as;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import be.zorgkring.network.testing.Cast;
import be.zorgkring.network.testing.Heartbeats;
import be.zorgkring.network.testing.Stage;
import be.zorgkring.testing.RealParts;
import be.zorgkring.testing.SignIn;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
@QuarkusTestResource(Heartbeats.class)
class RefusalsIT {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"nihdi\":\"1\"}                          | invalid-request | /nihdi | field.format",
                "{\"nihdi\":\"18749704' or '1'='1\"}        | invalid-request | /nihdi | field.format",
                "{\"nihdi\":\"18749704\\r\\nX-Evil: 1\"}    | invalid-request | /nihdi | field.format",
                "{\"nihdi\":\"\\u0000\"}                    | invalid-request | /nihdi | field.format",
                "{\"nihdi\":\"١٨٧٤٩٧٠٤\"}                   | invalid-request | /nihdi | field.format",
                "{}                                         | invalid-request | /nihdi | field.required",
                "{\"nihdi\":null}                           | invalid-request | /nihdi | field.required",
                "{\"nihdi\":18749704}                       | invalid-request | /nihdi | field.type",
                "{\"nihdi\":\"18749704\",\"role\":\"admin\"} | invalid-request | /role | field.unknown",
                "{\"nihdi\":\"18749704\",\"until\":\"soon\"} | invalid-request | /until | field.format",
                "{\"nihdi\":\"18749704\",\"until\":4102444800} | invalid-request | /until | field.type",
                "{\"nihdi\":\"18749704\",\"until\":\"9999-12-31T23:59:59.9999999Z\"} | invalid-request | /until | field.range",
                "{\"nihdi\":\"18749704\",\"until\":\"9999-12-31T23:59:59Z\"} | invalid-request | /until | field.range",
                "{\"nihdi\":\"18749704\",\"until\":\"+10000-01-01T00:00:00Z\"} | invalid-request | /until | field.format",
            })
    void aWrongBodyIsNamedByFieldAndCode(String body, String problem, String pointer, String code) {
        post(body.strip())
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:zorgkring:problem:" + problem))
                .body("errors[0].pointer", equalTo(pointer))
                .body("errors[0].code", equalTo(code))
                .body("detail", notNullValue());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {"{", "{\"nihdi\":\"1\"", "[1,2", "nonsense", "{\"nihdi\":\"1\"} trailing"})
    void malformedJsonIsRefusedWithoutATrace(String body) {
        Response answer = post(body);
        assertEquals(400, answer.statusCode(), answer.asString());
        assertFalse(answer.asString().contains("Exception"));
        assertFalse(answer.asString().contains("jackson"));
    }

    @Test
    void anEmptyBodyIsRefused() {
        assertEquals(400, post("").statusCode());
    }

    @Test
    void aCreatingRequestNeedsAKeyOfItsOwn() {
        UUID patient = Stage.included(Cast.PERSON);
        Map<String, String> nurse = Map.of("nihdi", Cast.NURSE.nihdi());
        String path = "/api/circles/" + patient + "/members";
        as(Cast.PERSON)
                .body(nurse)
                .post(path)
                .then()
                .statusCode(400)
                .body("type", equalTo("urn:zorgkring:problem:idempotency-key-missing"));
        String key = UUID.randomUUID().toString();
        Response first =
                as(Cast.PERSON).header("Idempotency-Key", key).body(nurse).post(path);
        assertEquals(201, first.statusCode());
        as(Cast.PERSON)
                .header("Idempotency-Key", key)
                .body(nurse)
                .post(path)
                .then()
                .statusCode(201)
                .header("Idempotency-Replayed", "true")
                .header("ETag", first.header("ETag"))
                .body("memberId", equalTo(first.path("memberId")));
        as(Cast.PERSON)
                .header("Idempotency-Key", key)
                .body(Map.of("nihdi", Cast.PHARMACIST.nihdi()))
                .post(path)
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:zorgkring:problem:idempotency-key-reused"));
        as(Cast.PERSON).get("/api/circles/" + patient).then().header("ETag", "\"2\"");
    }

    @Test
    void aRefusedRequestLeavesNothingHalfDone() {
        UUID patient = Stage.included(Cast.PERSON);
        as(Cast.PERSON)
                .header("Idempotency-Key", "half")
                .body(Map.of("nihdi", "00000000"))
                .post("/api/circles/" + patient + "/members")
                .then()
                .statusCode(422)
                .body("errors[0].code", equalTo("professional.unknown"));
        as(Cast.PERSON).get("/api/circles/" + patient).then().header("ETag", "\"1\"");
    }

    @Test
    void aStaleIfMatchIsRefused() {
        UUID patient = Stage.included(Cast.PERSON);
        UUID nurse = Stage.added(Cast.PERSON, patient, Cast.NURSE);
        as(Cast.PERSON)
                .header("If-Match", "nonsense")
                .delete("/api/circles/" + patient + "/members/" + nurse)
                .then()
                .statusCode(400)
                .body("errors[0].code", equalTo("header.format"));
        for (String etag : new String[] {"\"1\"", "\"99\"", "W/\"2\"", "\"1\", \"99\""}) {
            as(Cast.PERSON)
                    .header("If-Match", etag)
                    .delete("/api/circles/" + patient + "/members/" + nurse)
                    .then()
                    .statusCode(412)
                    .body("errors[0].pointer", equalTo("If-Match"));
        }
        as(Cast.PERSON)
                .header("If-Match", "\"99\", \"2\"")
                .delete("/api/circles/" + patient + "/members/" + nurse)
                .then()
                .statusCode(204);
    }

    @Test
    void aTokenMustBeOursAndMeantForUs() {
        String path = "/api/circles/" + UUID.randomUUID();
        given().get(path).then().statusCode(401).contentType("application/problem+json");
        as("not-a-token").get(path).then().statusCode(401);
        as(SignIn.otherAudienceToken("rosa.maes")).get(path).then().statusCode(401);
        String token = Cast.PERSON.token();
        String forged = token.substring(0, token.lastIndexOf('.') + 1) + "c2lnbmF0dXJl";
        as(forged).get(path).then().statusCode(401);
    }

    @Test
    void aSystemAsksForItsTokenWithTheScopeToRead() {
        as(SignIn.systemTokenWithoutScope("hospital-az-voorbeeld"))
                .get("/api/circles/" + UUID.randomUUID())
                .then()
                .statusCode(403)
                .header("WWW-Authenticate", containsString("insufficient_scope"))
                .body("type", equalTo("urn:zorgkring:problem:scope-missing"));
    }

    @Test
    void aSystemDoesNotChangeACircle() {
        as(SignIn.systemToken("hospital-az-voorbeeld"))
                .header("Idempotency-Key", "k")
                .body(Map.of("nihdi", "18749704"))
                .post("/api/circles/" + UUID.randomUUID() + "/members")
                .then()
                .statusCode(403);
    }

    @ParameterizedTest
    @CsvSource({"/api/circles/not-a-uuid, 404", "/api/circles/1' or '1'='1, 404", "/api/nothing, 404"})
    void anAddressThatIsNoneIsNotFound(String path, int status) {
        as(Cast.PERSON).get(path).then().statusCode(status).contentType("application/problem+json");
    }

    @Test
    void anotherMediaTypeIsRefused() {
        given().auth()
                .oauth2(Cast.PERSON.token())
                .contentType(ContentType.XML)
                .body("<a/>")
                .post("/api/circles/" + UUID.randomUUID() + "/members")
                .then()
                .statusCode(415);
    }

    /** RESTEasy would make such a body from its text, by the one constructor that it has. */
    @Test
    void aBodyOfOneTextIsNotReadFromText() {
        given().auth()
                .oauth2(Cast.PERSON.token())
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .contentType(ContentType.TEXT)
                .body("{\"code\":\"AAAA-AAAA\"}")
                .post("/api/invitations/acceptances")
                .then()
                .statusCode(415)
                .contentType("application/problem+json");
    }

    private static Response post(String body) {
        return as(Cast.PERSON)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(body)
                .post("/api/circles/" + UUID.randomUUID() + "/members");
    }
}
