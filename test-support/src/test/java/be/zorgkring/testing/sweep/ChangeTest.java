package be.zorgkring.testing.sweep;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ChangeTest {

    private static final Description DESCRIPTION = new Description(Judge.read("""
            {"paths": {"/api/things/{id}": {
              "parameters": [{"name": "id", "in": "path", "schema": {"type": "string", "format": "uuid"}}],
              "put": {
                "parameters": [{"name": "If-Match", "in": "header", "schema": {"type": "string"}}],
                "requestBody": {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/Thing"}}}}}}},
             "components": {"schemas": {"Thing": {"type": "object", "properties": {
               "text": {"type": ["string", "null"]},
               "count": {"type": "integer"},
               "until": {"anyOf": [{"type": "null"}, {"type": "string", "format": "date-time"}]},
               "parts": {"type": "array", "items": {"type": "object", "properties": {"code": {"type": "string"}}}}}}}}}
            """));

    private final Operation operation = DESCRIPTION.operations().getFirst();
    private final JsonNode body = new Samples(DESCRIPTION).of(operation.body());
    private final List<Change> changes = Change.of(operation, body);

    @Test
    void everyFieldAndParameterIsChanged() {
        Set<String> where = changes.stream().map(Change::where).collect(Collectors.toSet());

        assertTrue(where.containsAll(Set.of(
                "/text", "/count", "/until", "/parts", "/parts/0", "/parts/0/code", "path id", "header If-Match")));
    }

    @Test
    void eachTypeGetsItsOwnExtremes() {
        assertTrue(bodies("/count").contains("{\"count\":1e400}"));
        assertTrue(bodies("/count").contains("{\"count\":1.5}"));
        assertTrue(bodies("/until").contains("{\"until\":\"9999-12-31T23:59:59.9999999Z\"}"));
        assertTrue(bodies("/text").contains("{\"text\":\"a\\uD800b\"}"), "a lone surrogate survives");
        assertTrue(bodies("/text").contains("{\"text\":null}"));
        assertTrue(bodies("/text").contains("{}"), "and the field is left out");
    }

    @Test
    void whatAnUntouchedChangeSendsIsTheBodyAsItWas() {
        assertEquals(body, Change.NONE.ofBody().apply(body));
    }

    /** What becomes of the changed field alone. */
    private Set<String> bodies(String where) {
        return changes.stream()
                .filter(change -> change.where().equals(where))
                .map(change -> change.ofBody().apply(body))
                .map(changed -> ((ObjectNode) changed).retain(where.substring(1)))
                .map(Change::written)
                .collect(Collectors.toSet());
    }
}
