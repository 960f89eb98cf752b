package be.zorgkring.action.world;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.response.Response;
import java.util.List;
import java.util.Map;

/** What every refusal on the wire has to look like. */
public final class Problems {

    private Problems() {}

    public static void assertProblem(int status, String code, Response answer) {
        assertEquals(status, answer.statusCode(), answer.asString());
        assertTrue(answer.contentType().startsWith("application/problem+json"), answer.contentType());
        assertEquals("urn:zorgkring:problem:" + code, answer.jsonPath().getString("type"));
        assertNotNull(answer.jsonPath().getString("title"), "the problem has no words");
        assertNotNull(answer.jsonPath().getString("detail"), "the problem has no words");
        assertFalse(answer.asString().contains("Exception"), answer.asString());
        assertFalse(answer.asString().contains("\tat "), answer.asString());
    }

    public static void assertProblem(int status, String code, Response answer, String pointer, String fault) {
        assertProblem(status, code, answer);
        List<Map<String, String>> errors = answer.jsonPath().getList("errors");
        assertTrue(
                errors != null && errors.contains(Map.of("pointer", pointer, "code", fault)),
                () -> "no " + fault + " at " + pointer + " in " + answer.asString());
    }
}
