package be.zorgkring.patient.support;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Requests as a client sends them. */
public final class Http {

    private Http() {}

    public static RequestSpecification as(Member member) {
        return as(member.token());
    }

    public static RequestSpecification as(String token) {
        return given().auth().oauth2(token);
    }

    /** A body that is right in every field, for a new person. */
    public static Map<String, Object> inclusion(String pilot) {
        Map.Entry<String, LocalDate> number = World.newNumber();
        return inclusion(number.getKey(), number.getValue(), pilot);
    }

    public static Map<String, Object> inclusion(String insz, LocalDate born, String pilot) {
        return World.object(
                "insz", insz,
                "name", Map.of("given", List.of("Rosa", "Maria"), "family", "Maes"),
                "birthDate", born.toString(),
                "sex", "unknown",
                "municipality", Map.of("nis", "24062", "name", "Leuven"),
                "languages", List.of("nl", "fr"),
                "conditions",
                        List.of(
                                Map.of("system", "icd-10", "code", "E11", "label", "Diabetes mellitus type 2"),
                                Map.of("system", "snomed-ct", "code", "13645005", "label", "COPD")),
                "pilot", pilot,
                "consent",
                        Map.of(
                                "sharing", "given",
                                "takingPart", "given",
                                "method", "eid",
                                "at", "2026-03-02T09:15:00Z"));
    }

    /** The same body with one field changed, by its path. */
    public static Map<String, Object> with(Map<String, Object> body, String path, Object value) {
        Map<String, Object> changed = new LinkedHashMap<>(body);
        int slash = path.indexOf('/');
        if (slash < 0) {
            changed.put(path, value);
        } else {
            @SuppressWarnings("unchecked")
            Map<String, Object> inner = (Map<String, Object>) changed.get(path.substring(0, slash));
            changed.put(path.substring(0, slash), with(inner, path.substring(slash + 1), value));
        }
        return changed;
    }

    public static Response post(String token, String path, Object body) {
        return as(token)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .contentType(ContentType.JSON)
                .body(body instanceof String text ? text : World.json(body))
                .post(path);
    }

    public static UUID include(Member physician, Map<String, Object> body) {
        Response answer = post(physician.token(), "/api/patients", body);
        answer.then().statusCode(201);
        return UUID.fromString(answer.jsonPath().getString("id"));
    }

    public static Response delete(String token, String path, Object body) {
        return as(token).contentType(ContentType.JSON).body(World.json(body)).delete(path);
    }
}
