package be.zorgkring.testing.sweep;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import be.zorgkring.testing.sweep.Wire.Reply;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JudgeTest {

    private static final String PROBLEM =
            "{\"type\":\"urn:zorgkring:problem:invalid-request\",\"title\":\"Not readable\",\"status\":400}";

    @Test
    void aRefusalIsAProblemOfItsStatus() {
        assertTrue(Judge.flaws(Request.get("/api/me"), reply(400, "application/problem+json", PROBLEM))
                .isEmpty());
        assertTrue(Judge.flaws(Request.get("/api/me"), reply(200, "application/json", "{}"))
                .isEmpty());
    }

    @Test
    void aServersErrorIsNoAnswerAndARefusalWithoutWordsIsNoRefusal() {
        assertTrue(Judge.flaws(Request.get("/api/me"), reply(500, "application/problem+json", PROBLEM))
                        .size()
                == 1);
        assertTrue(Judge.flaws(Request.get("/api/me"), reply(404, "application/problem+json", PROBLEM))
                        .size()
                == 1);
        assertTrue(Judge.flaws(Request.get("/api/me"), reply(400, "text/html", PROBLEM))
                        .size()
                == 1);
        assertTrue(Judge.flaws(Request.get("/api/me"), reply(400, "application/problem+json", ""))
                        .size()
                == 1);
    }

    @Test
    void fhirRefusesWithAnOutcome() {
        Request request = Request.get("/fhir/AuditEvent");

        assertTrue(Judge.flaws(request, reply(400, "application/fhir+json", "{\"resourceType\":\"OperationOutcome\"}"))
                .isEmpty());
        assertTrue(Judge.flaws(request, reply(400, "application/fhir+json", "{\"resourceType\":\"Bundle\"}"))
                        .size()
                == 1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'a':1.5} | {'a':1} | 1",
                "{'a':99.99} | {'a':99} | 1",
                "{'a':'so\u200eft'} | {'a':'soft'} | 1",
                "{'a':'so\u00adft\u200e '} | {'a':'soft'} | 0",
                "{'a':{'b':['x','y']}} | {'a':{'b':['x']}} | 1",
                "{'a':'2024-06-01T12:00:00.1234567Z'} | {'a':'2024-06-01T12:00:00.123457Z'} | 1",
                "{'a':'2024-06-01T12:00:00.1234567Z'} | {'a':'2024-06-01T12:00:00.123456Z'} | 0",
                "{'a':9007199254740993.0} | {'a':9007199254740992} | 1",
                "{'a':1.0} | {'a':1} | 0",
                "{'a':'e\u0301 '} | {'a':'\u00e9'} | 0",
                "{'a':'2024-06-01T12:00:00+02:00'} | {'a':'2024-06-01T10:00:00Z'} | 0",
                "{'a':'x','b':null} | {'b':'y'} | 0",
                "{'a':{'b':['x','y']}} | {'a':{'b':['y','x']}} | 0"
            })
    void whatReadsBackAsSomethingElseIsFound(String sent, String read, int changed) {
        assertEquals(changed, Judge.changed(json(sent), json(read)).size());
    }

    private static JsonNode json(String text) {
        return Judge.read(text.replace('\'', '"'));
    }

    private static Reply reply(int status, String type, String body) {
        return new Reply(status, Map.of("content-type", type), body);
    }
}
