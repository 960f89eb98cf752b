package be.zorgkring.gateway;

import static be.zorgkring.gateway.standin.Door.json;
import static be.zorgkring.gateway.standin.Door.posting;
import static be.zorgkring.gateway.standin.Door.problem;
import static be.zorgkring.gateway.standin.Door.raw;
import static be.zorgkring.gateway.standin.Door.send;
import static be.zorgkring.gateway.standin.Door.to;
import static be.zorgkring.gateway.standin.Door.withToken;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import be.zorgkring.gateway.standin.StandIns;
import be.zorgkring.testing.RealParts;
import be.zorgkring.testing.SignIn;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Collections;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What crosses the gateway in either direction, and what becomes of services that misbehave. */
@QuarkusTest
@QuarkusTestResource(
        value = RealParts.class,
        restrictToAnnotatedClass = false,
        initArgs = @ResourceArg(name = "service", value = "gateway"))
@QuarkusTestResource(value = StandIns.class, restrictToAnnotatedClass = false)
class ForwardingIT {

    private final String token = SignIn.accessToken("an.peeters");

    @Test
    void forgedForwardingHeadersStayOutside() {
        JsonObject headers = json(send(withToken("/api/patients", token)
                        .header("X-Forwarded-For", "6.6.6.6")
                        .header("X-Forwarded-Host", "evil.example")
                        .header("Forwarded", "for=6.6.6.6")
                        .header("X-Real-IP", "6.6.6.6")
                        .header("X-Anything", "else")
                        .header("Idempotency-Key", "key-1")))
                .getJsonObject("headers");
        assertEquals(new JsonArray().add("127.0.0.1"), headers.getJsonArray("x-forwarded-for"));
        assertFalse(headers.encode().contains("evil"), headers.encode());
        assertFalse(headers.containsKey("forwarded") || headers.containsKey("x-real-ip"));
        assertFalse(headers.containsKey("x-anything"));
        assertEquals(new JsonArray().add("key-1"), headers.getJsonArray("idempotency-key"));
    }

    @Test
    void everyRequestGetsAnIdThatItsCallerAndTheServiceShare() {
        HttpResponse<String> own = send(withToken("/api/patients", token));
        assertDoesNotThrow(() -> UUID.fromString(requestId(own)));
        assertEquals(requestId(own), atService(own, "x-request-id"));
        HttpResponse<String> given = send(withToken("/api/patients", token).header("X-Request-Id", "mobile-0001"));
        assertEquals("mobile-0001", requestId(given));
        assertEquals("mobile-0001", atService(given, "x-request-id"));
        HttpResponse<String> forged = send(withToken("/api/patients", token).header("X-Request-Id", "<script>"));
        assertDoesNotThrow(() -> UUID.fromString(requestId(forged)));
    }

    @Test
    void aTraceGoesOnThroughTheGateway() {
        String parent = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01";
        HttpResponse<String> answer = send(withToken("/api/patients", token).header("traceparent", parent));
        JsonArray traces = json(answer).getJsonObject("headers").getJsonArray("traceparent");
        assertEquals(1, traces.size(), traces.encode());
        assertTrue(traces.getString(0).startsWith("00-0af7651916cd43dd8448eb211c80319c-"), traces.encode());
        assertFalse(atService(send(withToken("/api/patients", token)), "traceparent")
                .isEmpty());
    }

    @Test
    void onlyWhatConcernsTheCallerComesBack() {
        HttpResponse<String> answer = send(posting(withToken("/api/patients/created", token), "{}"));
        assertEquals(201, answer.statusCode(), answer.body());
        assertEquals("/api/patients/7", answer.headers().firstValue("Location").orElseThrow());
        assertEquals("\"1\"", answer.headers().firstValue("ETag").orElseThrow());
        assertEquals("true", answer.headers().firstValue("Idempotency-Replayed").orElseThrow());
        assertTrue(answer.headers().firstValue("Set-Cookie").isEmpty());
        assertTrue(answer.headers().firstValue("Server").isEmpty());
        assertEquals(java.util.List.of("DENY"), answer.headers().allValues("X-Frame-Options"));
        assertEquals(java.util.List.of("no-store"), answer.headers().allValues("Cache-Control"));
    }

    @Test
    void answersWithoutABodyStayWithoutOne() {
        assertEquals(204, send(withToken("/api/patients/no-content", token)).statusCode());
        HttpResponse<String> unchanged = send(withToken("/api/patients/not-modified", token));
        assertEquals(304, unchanged.statusCode());
        assertEquals("\"1\"", unchanged.headers().firstValue("ETag").orElseThrow());
        HttpResponse<String> head = send(withToken("/api/patients", token).method("HEAD", BodyPublishers.noBody()));
        assertEquals(200, head.statusCode());
        assertEquals("", head.body());
        assertEquals(200, send(withToken("/api/patients", token)).statusCode());
    }

    @Test
    void aServiceThatIsDownIsToldApartFromOneThatIsSlow() {
        assertEquals("upstream-unavailable", problem(send(withToken("/api/reports/aims", token))));
        assertEquals("upstream-timeout", problem(send(withToken("/api/patients/silent", token))));
    }

    @Test
    void aStackTraceOfAServiceGoesNoFurther() {
        HttpResponse<String> answer = send(withToken("/api/patients/stack-trace", token));
        assertEquals(500, answer.statusCode());
        assertEquals("upstream-failed", problem(answer));
        assertEquals("en", answer.headers().firstValue("Content-Language").orElseThrow());
        assertFalse(answer.body().contains("NullPointer"));
        assertEquals("not-found", problem(send(withToken("/api/patients/bare-404", token))));
        assertEquals("changed-meanwhile", problem(send(withToken("/api/patients/problem-412", token))));
    }

    @Test
    void aRefusalOfTheGatewayHasALanguageWhateverWasWished() {
        for (String path : new String[] {"/api/patients/bare-404", "/api/no-such", "/no-such"}) {
            for (String wish : new String[] {"nl;q=2", "nl-;q=x", ";;q="}) {
                HttpResponse<String> answer = send(withToken(path, token).header("Accept-Language", wish + ",de"));
                assertEquals("not-found", problem(answer), path);
                assertEquals(
                        "de", answer.headers().firstValue("Content-Language").orElse("none"), path);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/patients?cursor=%zz",
                "/api/patients/{id}",
                "/api/patients?%",
                "/{}",
                "/session?x=\"",
                "/%zz"
            })
    void aTargetThatIsNoUriIsRefusedInWords(String target) {
        String answer = raw("GET " + target + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\nAuthorization: Bearer "
                + token + "\r\nAccept-Language: fr\r\n\r\n");
        assertTrue(answer.startsWith("HTTP/1.1 400"), answer);
        assertTrue(answer.contains("urn:zorgkring:problem:malformed-request"), answer);
        assertTrue(answer.toLowerCase(java.util.Locale.ROOT).contains("content-language: fr"), answer);
        assertTrue(answer.contains("X-Content-Type-Options"), answer);
    }

    @Test
    void aPageOfTheGatewayHasNoParameters() {
        String page = "/api/patients/" + UUID.randomUUID() + "/page";
        HttpResponse<String> answer = send(withToken(page + "?part=plan", token));
        assertEquals("invalid-request", problem(answer));
        assertEquals(
                "parameter.unknown",
                json(answer).getJsonArray("errors").getJsonObject(0).getString("code"));
    }

    @Test
    void anAnswerThatBreaksOffIsNotPassedOffAsWhole() {
        assertThrows(IllegalStateException.class, () -> send(withToken("/api/patients/cut-off", token)));
        assertEquals(
                3_000_000, send(withToken("/api/patients/large", token)).body().length());
    }

    @Test
    void aBodyIsForwardedWholeUpToItsLimit() {
        HttpResponse<String> fits = send(posting(withToken("/api/patients", token), "x".repeat(1_000_000)));
        assertEquals(1_000_000, json(fits).getInteger("bodyLength"));
        HttpResponse<String> streamed = send(withToken("/api/patients", token)
                .POST(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(new byte[900_000]))));
        assertEquals(900_000, json(streamed).getInteger("bodyLength"));
        HttpResponse<String> imports =
                send(posting(withToken("/api/patients/imports", SignIn.importerToken()), "x".repeat(8_000_000)));
        assertEquals(8_000_000, json(imports).getInteger("bodyLength"));
    }

    @Test
    void aBodyThatIsTooLargeIsRefused() throws Exception {
        String announced = raw("POST /api/patients HTTP/1.1\r\nHost: x\r\nContent-Length: 1048577\r\n\r\n");
        assertTrue(announced.startsWith("HTTP/1.1 413"), announced);
        assertTrue(announced.contains("urn:zorgkring:problem:body-too-large"), announced);
        String chunk = "10000\r\n" + "x".repeat(0x10000) + "\r\n";
        String request = "POST /api/patients HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer " + token
                + "\r\nTransfer-Encoding: chunked\r\n\r\n" + chunk.repeat(17) + "0\r\n\r\n";
        // Several at once: of some the end has come in when it shows, on another thread, that they were too large.
        Callable<String> caller = () -> raw(request);
        try (ExecutorService callers = Executors.newFixedThreadPool(12)) {
            for (Future<String> counted : callers.invokeAll(Collections.nCopies(24, caller))) {
                assertTrue(counted.get().startsWith("HTTP/1.1 413"), counted.get());
                assertTrue(counted.get().contains("urn:zorgkring:problem:body-too-large"), counted.get());
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/patients/../../q/openapi",
                "/api/patients/%2e%2e/me",
                "/api//patients",
                "/api/patients%2f..",
                "/api/patients;x=y",
                "/api/patients/%00",
                "/api/patients/%0d%0aX-Injected:1"
            })
    void aPathThatCouldBeReadInTwoWaysIsRefused(String path) {
        String answer = raw("GET " + path + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\nAuthorization: Bearer "
                + token + "\r\n\r\n");
        assertTrue(answer.startsWith("HTTP/1.1 400"), answer);
        assertTrue(answer.contains("urn:zorgkring:problem:malformed-request"), answer);
    }

    @Test
    void theRequestLineDoesNotChooseWhereWeCall() {
        String answer =
                raw("GET http://evil.example/api/patients HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n"
                        + "Authorization: Bearer " + token + "\r\n\r\n");
        assertFalse(answer.contains("evil"), answer);
    }

    @ParameterizedTest
    @ValueSource(strings = {"TRACE", "CONNECT", "PROPFIND", "PURGE"})
    void unusualMethodsAreRefused(String method) {
        String answer = raw(method + " /api/patients HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
        assertTrue(answer.startsWith("HTTP/1.1 405") || answer.startsWith("HTTP/1.1 400"), answer);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /api/patients HTTP/1.1\r\nHost: x\r\nConnection: close\r\nX-A: b\u0000c\r\n\r\n",
                "GET /api/patients HTTP/1.1\r\nHost: x\r\nConnection: close\r\nContent-Length: -5\r\n\r\n",
                "GET /api/patients HTTP/1.1\r\nHost: x\r\n no-name\r\n: x\r\nConnection: close\r\n\r\n",
                "GARBAGE\r\n\r\n",
                "GET /api/patients HTTP/1.1\r\nConnection: close\r\n\r\n",
                "GET /api/patients HTTP/1.1\r\nConnection: close\r\nHost: a b\r\n\r\n",
                "POST /api/patients HTTP/1.1\r\nHost: x\r\nConnection: close\r\nContent-Length: 5\r\nContent-Length: 6\r\n\r\nabcde"
            })
    void malformedRequestsNeverReachAService(String request) {
        String answer = raw(request);
        assertTrue(answer.startsWith("HTTP/1.1 40") || answer.startsWith("HTTP/1.0 400"), answer);
    }

    @Test
    void endlessHeadersAndLinesAreRefused() {
        String header = raw("GET /api/patients HTTP/1.1\r\nHost: x\r\nX-A: " + "a".repeat(40_000) + "\r\n\r\n");
        assertEquals("431", header.split(" ")[1], header);
        String line = raw("GET /api/" + "a".repeat(8_000) + " HTTP/1.1\r\nHost: x\r\n\r\n");
        assertEquals("414", line.split(" ")[1], line);
    }

    @Test
    void unknownAddressesAreProblemsToo() {
        assertEquals("not-found", problem(send(to("/"))));
        assertEquals("not-found", problem(send(to("/api/unknown"))));
        assertEquals("not-found", problem(send(to("/q/health/ready"))));
        assertEquals("not-found", problem(send(to("/q/metrics"))));
        assertEquals("not-found", problem(send(to("/session/other"))));
    }

    @Test
    void everyAnswerCarriesTheSecurityHeaders() {
        var headers = send(to("/api/unknown")).headers();
        assertTrue(headers.firstValue("Content-Security-Policy").orElseThrow().contains("default-src 'none'"));
        assertEquals("nosniff", headers.firstValue("X-Content-Type-Options").orElseThrow());
        assertEquals("no-referrer", headers.firstValue("Referrer-Policy").orElseThrow());
        assertTrue(headers.firstValue("Strict-Transport-Security").isEmpty(), "the test's address is http");
    }

    @Test
    void onlyListedOriginsMayCallFromABrowser() {
        HttpResponse<String> listed = send(to("/api/patients")
                .header("Origin", "https://app.example")
                .header("Access-Control-Request-Method", "POST")
                .method("OPTIONS", BodyPublishers.noBody()));
        assertEquals(204, listed.statusCode());
        assertEquals(
                "https://app.example",
                listed.headers().firstValue("Access-Control-Allow-Origin").orElseThrow());
        assertTrue(
                listed.headers().firstValue("Access-Control-Allow-Credentials").isEmpty());
        assertFalse(listed.headers()
                .firstValue("Access-Control-Allow-Headers")
                .orElseThrow()
                .contains("Csrf"));
        HttpResponse<String> other = send(to("/api/patients")
                .header("Origin", "https://evil.example")
                .header("Access-Control-Request-Method", "POST")
                .method("OPTIONS", BodyPublishers.noBody()));
        assertTrue(other.headers().firstValue("Access-Control-Allow-Origin").isEmpty());
    }

    private static String requestId(HttpResponse<String> answer) {
        return answer.headers().firstValue("X-Request-Id").orElseThrow();
    }

    private static String atService(HttpResponse<String> answer, String header) {
        return json(answer)
                .getJsonObject("headers")
                .getJsonArray(header, new JsonArray().add(""))
                .getString(0);
    }
}
