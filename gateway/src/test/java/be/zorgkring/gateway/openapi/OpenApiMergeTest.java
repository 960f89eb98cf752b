package be.zorgkring.gateway.openapi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.List;
import org.junit.jupiter.api.Test;

class OpenApiMergeTest {

    private static final JsonObject OWN = new JsonObject("""
            {"openapi":"3.1.0","info":{"title":"Zorgkring","version":"1"},
             "paths":{"/session":{"get":{"tags":["gateway"]}}},"components":{"schemas":{}}}""");

    @Test
    void everyServiceKeepsItsPathsUnderATagOfItsOwn() {
        JsonObject merged =
                merge(service("/api/patients", "View", "string"), service("/api/circles", "Other", "string"));
        assertEquals(
                List.of("/api/circles", "/api/patients", "/session"),
                List.copyOf(paths(merged).fieldNames()));
        assertEquals(
                new JsonArray().add("a"), operation(merged, "/api/patients").getJsonArray("tags"));
    }

    @Test
    void anOperationKeepsItsNameUntilAnotherHasIt() {
        JsonObject merged = merge(service("/api/a", "View", "string"), service("/api/b", "Other", "string"));
        assertEquals("list", operation(merged, "/api/a").getString("operationId"));
        assertEquals("b_list", operation(merged, "/api/b").getString("operationId"));
    }

    @Test
    void whatTheGatewayMayAnswerInTheirPlaceIsSaidOfAll() {
        JsonObject document = service("/api/a", "View", "string");
        operation(document, "/api/a").getJsonObject("responses").put("429", new JsonObject().put("description", "own"));
        JsonObject responses = operation(merge(document, service("/api/b", "Other", "string")), "/api/a")
                .getJsonObject("responses");
        assertEquals("own", responses.getJsonObject("429").getString("description"));
        assertEquals(
                "#/components/responses/Problem", responses.getJsonObject("504").getString("$ref"));
    }

    @Test
    void aComponentThatIsTheSameInBothIsSharedOnce() {
        JsonObject merged = merge(service("/api/a", "Page", "string"), service("/api/b", "Page", "string"));
        assertEquals(List.of("Page"), List.copyOf(schemas(merged).fieldNames()));
    }

    @Test
    void aNameThatMeansSomethingElseIsRenamedWithEverythingThatRefersToIt() {
        JsonObject merged = merge(service("/api/a", "Task", "string"), service("/api/b", "Task", "integer"));
        assertEquals("string", schemas(merged).getJsonObject("Task").getString("type"));
        assertEquals("integer", schemas(merged).getJsonObject("Task_b").getString("type"));
        assertEquals("#/components/schemas/Task", reference(merged, "/api/a"));
        assertEquals("#/components/schemas/Task_b", reference(merged, "/api/b"));
    }

    @Test
    void renamingSpreadsToComponentsThatOnlyLookTheSame() {
        JsonObject a = service("/api/a", "Task", "string");
        JsonObject b = service("/api/b", "Task", "integer");
        JsonObject list = new JsonObject("{\"type\":\"array\",\"items\":{\"$ref\":\"#/components/schemas/Task\"}}");
        schemas(a).put("Tasks", list);
        schemas(b).put("Tasks", list.copy());
        JsonObject merged = merge(a, b);
        assertEquals(
                "#/components/schemas/Task_b",
                schemas(merged).getJsonObject("Tasks_b").getJsonObject("items").getString("$ref"));
        assertEquals(
                "#/components/schemas/Task",
                schemas(merged).getJsonObject("Tasks").getJsonObject("items").getString("$ref"));
    }

    @Test
    void pathsThatTheGatewayDoesNotForwardStayOut() {
        JsonObject document = service("/api/patients", "View", "string");
        paths(document).put("/q/internal", new JsonObject());
        JsonObject merged = new OpenApiMerge(OWN)
                .add("a", document, path -> path.startsWith("/api/"))
                .result(List.of());
        assertFalse(paths(merged).containsKey("/q/internal"));
        assertTrue(paths(merged).containsKey("/api/patients"));
    }

    @Test
    void aServiceThatIsDownIsNamed() {
        JsonObject merged = new OpenApiMerge(OWN).result(List.of("action"));
        assertEquals(new JsonArray().add("action"), merged.getJsonArray("x-missing"));
        assertTrue(paths(merged).containsKey("/session"));
    }

    @Test
    void onlyOperationsThatAreOpenOnPurposeKeepTheirSecurity() {
        JsonObject document = service("/api/a", "View", "string");
        operation(document, "/api/a")
                .put("security", new JsonArray().add(new JsonObject().put("theirs", new JsonArray())));
        JsonObject open = service("/api/b", "Other", "string");
        operation(open, "/api/b").put("security", new JsonArray());
        JsonObject merged = merge(document, open);
        assertFalse(operation(merged, "/api/a").containsKey("security"));
        assertEquals(new JsonArray(), operation(merged, "/api/b").getJsonArray("security"));
    }

    private static JsonObject merge(JsonObject a, JsonObject b) {
        return new OpenApiMerge(OWN)
                .add("a", a, path -> true)
                .add("b", b, path -> true)
                .result(List.of());
    }

    private static JsonObject service(String path, String schema, String type) {
        return new JsonObject("""
                {"paths":{"%s":{"get":{"operationId":"list","responses":{"200":{"content":{"application/json":
                  {"schema":{"$ref":"#/components/schemas/%s"}}}}}}}},
                 "components":{"schemas":{"%s":{"type":"%s"}}}}""".formatted(path, schema, schema, type));
    }

    private static JsonObject paths(JsonObject document) {
        return document.getJsonObject("paths");
    }

    private static JsonObject schemas(JsonObject document) {
        return document.getJsonObject("components").getJsonObject("schemas");
    }

    private static JsonObject operation(JsonObject document, String path) {
        return paths(document).getJsonObject(path).getJsonObject("get");
    }

    private static String reference(JsonObject document, String path) {
        return operation(document, path)
                .getJsonObject("responses")
                .getJsonObject("200")
                .getJsonObject("content")
                .getJsonObject("application/json")
                .getJsonObject("schema")
                .getString("$ref");
    }
}
