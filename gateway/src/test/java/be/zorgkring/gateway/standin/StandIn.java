package be.zorgkring.gateway.standin;

import be.zorgkring.gateway.archive.Samples;
import io.vertx.core.Future;
import io.vertx.core.Handler;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Answers the caller with what arrived, and misbehaves in the way that the path's last segment asks for. */
final class StandIn implements Handler<HttpServerRequest> {

    static final String REFUSED_PERSON = "018f3c1e-0000-7000-8000-000000000403";

    /** A person of whom the network service knows nothing, because it is away. */
    static final String HALF_REACHABLE_PERSON = "018f3c1e-0000-7000-8000-000000000503";

    /** A person of whom the patient service knows nothing, because it is away. */
    static final String UNREACHABLE_PERSON = "018f3c1e-0000-7000-8000-000000000502";

    /** A person whose plan is refused by its service alone. */
    static final String HALF_REFUSED_PERSON = "018f3c1e-0000-7000-8000-000000000429";

    /** A person whose plan is read in an emergency. */
    static final String EMERGENCY_PERSON = "018f3c1e-0000-7000-8000-000000000112";

    private final Vertx vertx;
    private final String name;
    private final Set<String> seen = ConcurrentHashMap.newKeySet();
    private HttpServer server;

    StandIn(Vertx vertx, String name) {
        this.vertx = vertx;
        this.name = name;
    }

    Future<HttpServer> listen(int port) {
        return vertx.createHttpServer()
                .requestHandler(this)
                .listen(port, "127.0.0.1")
                .onSuccess(listening -> server = listening);
    }

    int port() {
        return server.actualPort();
    }

    /** Gone for a moment, with all its connections, as a service that is killed and started again. */
    private void restart() {
        int port = port();
        server.close().onComplete(closed -> vertx.setTimer(300, up -> listen(port)));
    }

    @Override
    public void handle(HttpServerRequest request) {
        String path = request.path();
        if (path.equals("/q/openapi")) {
            json(request.response(), 200, description());
        } else if (path.contains(REFUSED_PERSON)) {
            problem(request.response(), 403, "access-refused");
        } else if (path.contains(HALF_REACHABLE_PERSON) && name.equals("network")) {
            request.connection().close();
        } else if (path.contains(UNREACHABLE_PERSON) && name.equals("patient")) {
            request.connection().close();
        } else if (path.contains(HALF_REFUSED_PERSON) && name.equals("action")) {
            problem(request.response(), 429, "too-many-records");
        } else if (path.contains(EMERGENCY_PERSON) && name.equals("action")) {
            json(
                    request.response()
                            .putHeader(
                                    "Emergency-Access",
                                    "id=\"7\"; until=\"2026-03-11T06:10:00Z\"; reason=\"unconscious\""),
                    200,
                    new JsonObject());
        } else {
            answer(request, path.substring(path.lastIndexOf('/') + 1));
        }
    }

    private void answer(HttpServerRequest request, String wanted) {
        HttpServerResponse response = request.response();
        switch (wanted) {
            case "restart" -> {
                response.setStatusCode(204).end();
                vertx.setTimer(20, sent -> restart());
            }
            case "early" -> response.end("{}");
            case "slow" -> vertx.setTimer(400, later -> response.end("{}"));
            case "lost-once" -> {
                if (seen.add(request.query())) {
                    request.connection().close();
                } else {
                    json(response, 200, new JsonObject());
                }
            }
            case "draining-once" -> {
                if (seen.add(request.query())) {
                    response.setStatusCode(503).end();
                } else {
                    json(response, 200, new JsonObject());
                }
            }
            case "silent" -> request.resume();
            case "stack-trace" ->
                response.setStatusCode(500)
                        .putHeader("Content-Type", "text/html")
                        .end("<h1>NullPointerException at be.zorgkring</h1>");
            case "bare-404" -> response.setStatusCode(404).end();
            case "problem-412" -> problem(response, 412, "changed-meanwhile");
            case "created" ->
                json(
                        response.putHeader(
                                        "Location",
                                        "http://127.0.0.1:"
                                                + request.localAddress().port() + "/api/patients/7")
                                .putHeader("ETag", "\"1\"")
                                .putHeader("Idempotency-Replayed", "true")
                                .putHeader("Set-Cookie", "inside=1")
                                .putHeader("Server", "inside")
                                .putHeader("X-Frame-Options", "ALLOWALL")
                                .putHeader("Cache-Control", "public"),
                        201,
                        new JsonObject().put("id", "7"));
            case "no-content" -> response.setStatusCode(204).end();
            case "not-modified" ->
                response.setStatusCode(304).putHeader("ETag", "\"1\"").end();
            case "cut-off" -> {
                response.setChunked(true)
                        .putHeader("Content-Type", "application/json")
                        .write("{\"half\":");
                vertx.setTimer(50, after -> request.connection().close());
            }
            case "export" -> json(response, 200, Samples.of(name));
            case "fhir" ->
                json(
                        response,
                        200,
                        new JsonObject().put("resourceType", "Bundle").put("type", "collection"));
            case "large" -> response.end(Buffer.buffer(new byte[3_000_000]));
            default -> request.body().onSuccess(body -> json(response, 200, arrived(request, body)));
        }
    }

    private JsonObject arrived(HttpServerRequest request, Buffer body) {
        JsonObject headers = new JsonObject();
        request.headers()
                .names()
                .forEach(header -> headers.put(
                        header.toLowerCase(java.util.Locale.ROOT),
                        new JsonArray(request.headers().getAll(header))));
        return new JsonObject()
                .put("service", name)
                .put("method", request.method().name())
                .put("uri", request.uri())
                .put("headers", headers)
                .put("bodyLength", body.length());
    }

    private JsonObject description() {
        return new JsonObject("""
            {"openapi":"3.1.0","paths":{"/api/%s":{"get":{"operationId":"list","responses":{"200":{"content":
              {"application/json":{"schema":{"$ref":"#/components/schemas/View"}}}}}}},"/q/own":{}},
             "components":{"schemas":{"View":{"type":"object","title":"%s"}}}}\
            """.formatted(
                        switch (name) {
                            case "patient" -> "patients";
                            case "network" -> "circles";
                            default -> "plans";
                        },
                        name));
    }

    private static void problem(HttpServerResponse response, int status, String code) {
        response.setStatusCode(status)
                .putHeader("Content-Type", "application/problem+json")
                .end(new JsonObject()
                        .put("type", "urn:zorgkring:problem:" + code)
                        .put("status", status)
                        .toBuffer());
    }

    private static void json(HttpServerResponse response, int status, JsonObject body) {
        response.setStatusCode(status)
                .putHeader("Content-Type", "application/json")
                .end(body.toBuffer());
    }
}
